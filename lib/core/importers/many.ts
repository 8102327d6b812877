/** Several files of another tool become one library: rule ids and shortcuts stay single, one bad file costs no other. */
import type { FoundRule, FoundTemplate, FoundTerm, Importer, Library, LossReport } from './importer.ts';
import { recognise } from './registry.ts';
import { importText } from './run.ts';

export interface NamedText {
  /** With its ending: some formats say the group or the rule there. */
  readonly name: string;
  readonly text: string;
}

export type ImportedFiles =
  | {
      readonly kind: 'read';
      /** Of the last file. */
      readonly importer: Importer;
      readonly library: Library;
      readonly report: LossReport;
    }
  | { readonly kind: 'unknown'; readonly name: string }
  /** Nothing of the only file could be read; `message` begins with "It". */
  | { readonly kind: 'unreadable'; readonly name: string; readonly importer: Importer; readonly message: string };

/** What lies beside rules and replies in a folder: a package's own particulars, a read-me. */
const NOBODYS = 'its format is not recognised';

/** `told` is the format where a person said it; otherwise each file is recognised by its content. */
export function importFiles(
  files: readonly NamedText[],
  told: Importer | null,
  columns?: ReadonlyMap<string, string>,
): ImportedFiles {
  const [templates, rules, terms]: [FoundTemplate[], FoundRule[], FoundTerm[]] = [[], [], []];
  const byShortcut = new Map<string, FoundTemplate>();
  const freeId = freeIds();
  const reports: LossReport[] = [];
  let used = told;
  for (const { name, text } of files) {
    const importer = told ?? recognise(text, name);
    if (importer === null) {
      reports.push({ items: 1, imported: 0, rejected: [{ where: name, reason: NOBODYS }], losses: [] });
      continue;
    }
    used = importer;
    const imported = importText(importer, text, { name, ...(columns ? { columns } : {}) });
    if (imported.kind === 'unreadable') {
      if (files.length === 1) return { ...imported, name, importer };
      reports.push({ items: 1, imported: 0, rejected: [{ where: name, reason: imported.message }], losses: [] });
      continue;
    }
    const { library, report } = imported;
    const again: LossReport['losses'][number][] = [];
    for (const template of library.templates) {
      const { shortcut, title } = template;
      const other = shortcut === undefined ? undefined : byShortcut.get(shortcut);
      if (other) {
        again.push({ item: title, about: 'shortcut', detail: `${shortcut} belongs to “${other.title}” already` });
        templates.push({ ...template, shortcut: undefined });
      } else {
        if (shortcut !== undefined) byShortcut.set(shortcut, template);
        templates.push(template);
      }
    }
    rules.push(...library.rules.map((rule) => ({ ...rule, id: freeId(rule.id) })));
    terms.push(...library.terms);
    const of = (where: string) => (files.length === 1 ? where : `${name}: ${where}`);
    reports.push({
      ...report,
      rejected: report.rejected.map(({ where, reason }) => ({ where: of(where), reason })),
      losses: [...report.losses, ...again],
    });
  }
  if (used === null) return { kind: 'unknown', name: files[0]?.name ?? '' };
  return { kind: 'read', importer: used, library: { templates, rules, terms }, report: together(reports) };
}

/** Files of different folders may call two rules alike: "no-jargon", "no-jargon-2" … */
function freeIds(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
    taken.add(free);
    return free;
  };
}

const together = (reports: readonly LossReport[]): LossReport => ({
  items: reports.reduce((sum, { items }) => sum + items, 0),
  imported: reports.reduce((sum, { imported }) => sum + imported, 0),
  rejected: reports.flatMap(({ rejected }) => rejected),
  losses: reports.flatMap(({ losses }) => losses),
});
