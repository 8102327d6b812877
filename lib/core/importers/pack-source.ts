/** A library as the source folder of a pack: what `packs/source.ts` reads. Equal libraries give equal files. */
import { stringify } from 'yaml';
import type { FoundTemplate, Library } from './importer.ts';
import { oneLine } from './intake.ts';
import { slug } from './slug.ts';

export interface PackAbout {
  /** Of the folder: the pack is called after it. */
  readonly name: string;
  /** The tool, for the changelog. */
  readonly from: string;
  /** Where rules go: `rules/NAME.yaml`. */
  readonly rules?: string;
}

/** "refund", "refund-2", "refund-3" … */
function unique(): (id: string) => string {
  const next = new Map<string, number>();
  return (id) => {
    for (;;) {
      const count = (next.get(id) ?? 0) + 1;
      next.set(id, count);
      const name = count === 1 ? id : `${id}-${count}`;
      if (count === 1) return name;
      if (!next.has(name)) {
        next.set(name, 1);
        return name;
      }
    }
  };
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

export function templateFile(id: string, template: FoundTemplate): string {
  const { title, body, shortcut, tags = [], channels = [], language, examples = [] } = template;
  const front = {
    id,
    title,
    ...(tags.length > 0 ? { tags } : {}),
    ...(channels.length > 0 ? { channels } : {}),
    ...(shortcut ? { shortcut } : {}),
    ...(language ? { language } : {}),
    ...(examples.length > 0 ? { examples } : {}),
  };
  return `---\n${yaml(front)}---\n${body}\n`;
}

const cell = (text: string): string => (/[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function packSource(library: Library, about: PackAbout): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const languages = new Map<string, number>();
  for (const { language } of library.templates)
    if (language) languages.set(language, (languages.get(language) ?? 0) + 1);
  const most = [...languages].sort((a, b) => b[1] - a[1])[0]?.[0];
  const name = oneLine(about.name) || 'Imported';
  files.set('pack.yaml', yaml({ id: slug(about.name, 'imported'), name, version: '0.1.0', language: most ?? 'en' }));
  files.set('CHANGELOG.md', `# 0.1.0\n\nImported from ${oneLine(about.from)}.\n`);
  const free = unique();
  for (const template of library.templates) {
    const id = free(slug(template.title, 'template'));
    files.set(`templates/${id}.md`, templateFile(id, template));
  }
  if (library.rules.length > 0) files.set(`rules/${slug(about.rules ?? '', 'imported')}.yaml`, yaml(library.rules));
  if (library.terms.length > 0) {
    const rows = library.terms.map(({ term, instead = [], why = '', grade = '' }) =>
      [term, instead.map((one) => one.replaceAll('|', '/')).join(' | '), why, grade].map(cell).join(','),
    );
    files.set('terms.csv', `term,instead,why,grade\n${rows.join('\n')}\n`);
  }
  return files;
}
