/** What the reading and the check of packs say has a text in each language. */
import { describe, expect, it } from 'vitest';
import { checkPack } from '#core/packs/check.ts';
import { readSource } from '#core/packs/source.ts';
import { saidText } from '../../components/pages/options/packs/said.ts';
import { createTexts } from '../../components/ui/text.tsx';
import de from '../../locales/de.json';
import en from '../../locales/en.json';

const [english, german] = [createTexts('en', en), createTexts('de', de)];
const head = 'id: acme\nname: Acme\nversion: 1.0.0\nlanguage: en\n';
const template = (more: string, body: string) => `---\n${more}---\n${body}\n`;

function wrongIn(files: Record<string, string>): readonly string[] {
  const read = readSource(new Map(Object.entries(files)));
  if (read.kind === 'pack') return checkPack(read.pack, '2026-11-22').map(({ message }) => message);
  return read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('what is wrong with a pack', () => {
  const wrong = [
    ...wrongIn({
      'pack.yaml': 'id: Acme Voice\nname: ""\nversion: 1\nlanguage: English\nvalues: yes\nremidies: 5\n',
      'rules/a.yaml': '- id: one\n- id: one\n- message: Say: no\n',
      'templates/a.md': 'Hello',
      'templates/b.md': template('id: b\ntitle: B\nreview-by: soon\nchannels: [fax]\n', ''),
    }),
    ...wrongIn({
      'pack.yaml': `${head}values: [{ id: a, title: A, text: A }]\nprofiles: { chat: { grades: { nope: ask } } }\n`,
      'rules/a.yaml':
        '- { id: one, find: [asap], value: speed, examples: { flags: ["Soon."], quiet: ["Do it asap."] } }\n- { id: two, find: [soon] }\n- { id: three, finds: 5 }\n',
      'templates/a.md': template(
        'id: a\ntitle: A\nshortcut: /a\nreview-by: 2026-06-30\nowner: Mira\n',
        'Hi {{ order.colour }}, {% render "bye" %}',
      ),
      'templates/b.md': template(
        'id: b\ntitle: B\nshortcut: /a\n',
        'We will write to you on Friday about the new lamp.',
      ),
      'templates/c.md': template('id: c\ntitle: C\n', 'We will write to you on Friday about the new lamp.'),
      'templates/d.md': template('id: d\ntitle: D\n', '{% note %}never closed'),
    }),
  ];

  it.each([...new Set(wrong)])('%s', (line) => {
    expect(saidText(line, english.t).length).toBeGreaterThan(5);
    expect(saidText(line, german.t)).not.toBe(line);
  });

  it('keeps the place, and what nobody has a text for', () => {
    expect(saidText('rules/a.yaml:3: values › no. 1: is missing', german.t)).toBe(
      'rules/a.yaml:3: values › no. 1: fehlt',
    );
    expect(saidText('Something: else', german.t)).toBe('Something: else');
  });
});
