/** What a new check, signal, adapter, composer or importer starts from: the file, and a test that fails until it works. */
export const KINDS = ['check', 'signal', 'adapter', 'composer', 'importer'] as const;
export type Kind = (typeof KINDS)[number];

export interface Scaffold {
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly next: string;
}

export const isName = (name: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function scaffold(kind: Kind, name: string): Scaffold {
  switch (kind) {
    case 'check':
      return check(name);
    case 'signal':
      return signal(name);
    case 'adapter':
      return adapter(name);
    case 'composer':
      return composer(name);
    case 'importer':
      return importer(name);
  }
}

const check = (name: string): Scaffold => ({
  files: {
    [`lib/core/checks/${name}.ts`]: `import { type Check, EVERYWHERE, type Reading, type Reported } from './check.ts';

export const check: Check = {
  id: '${name}',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'What it looks for, in one line.',
    why: 'What it does to the customer.',
    better: 'A better sentence.',
  },
  run: (_reading: Reading): readonly Reported[] => [],
};
`,
    [`tests/core/checks/${name}.test.ts`]: `import { check } from '#core/checks/${name}.ts';
import { type Flag, type Quiet, table } from './table.ts';

/** At least eight of each, near misses included. */
const flags: readonly Flag[] = [{ draft: 'A draft that must be flagged.', quoted: 'must be flagged' }];

const quiet: readonly Quiet[] = [{ draft: 'A near miss.' }];

table(check, flags, quiet);
`,
  },
  next: 'Fill both tables, then the check; "npm run docs" writes its row into docs/checks.md.',
});

const signal = (name: string): Scaffold => ({
  files: {
    [`lib/core/signals/${name}.ts`]: `/** What is read out of a sentence, in one line. */
import type { Confident, SentenceSignal } from './signal.ts';

export const ${camel(name)}: SentenceSignal<Confident> = {
  id: '${name}',
  read: () => [],
};
`,
    [`tests/core/signals/${name}.test.ts`]: `import { expect, it } from 'vitest';
import { ${camel(name)} } from '#core/signals/${name}.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const wordsIn = (text: string): string[] =>
  new TextReading(text, new SentenceCache(compileVocabulary()))
    .all(${camel(name)})
    .map(({ start, end }) => text.slice(start, end));

it.each([['A sentence that has it.', ['has it']]])('finds it in: %s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

it.each(['A near miss.'])('is quiet on: %s', (text) => {
  expect(wordsIn(text)).toEqual([]);
});
`,
  },
  next: 'Write the sentences it must find, then the signal.',
});

const adapter = (name: string): Scaffold => ({
  files: {
    [`lib/page/adapters/${name}.ts`]: `/** Which helpdesk, which versions, and where its pages were looked at. */
import { defineAdapter } from './define.ts';
import type { AdapterRecord } from './record.ts';

const record: AdapterRecord = {
  id: '${name}',
  title: '${name}',
  matches: [],
  claims: { any: [{ css: '[data-not-yet-known="${name}"]', seen: 'nowhere yet', certainty: 'probe' }] },
  panes: [],
  ticket: { id: [], subject: [] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [] },
  messages: { item: [], body: [], author: [], at: [], leaveOut: [], roles: [], order: 'oldest-first' },
  boxes: { element: [], audience: [], channel: [], usually: 'email' },
  sends: { controls: [], shortcuts: [] },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
`,
    [`tests/pages/${name}--reply.html`]: `<!--
{
  "url": "https://desk.example/tickets/1",
  "adapter": "${name}",
  "messages": [{ "from": "customer", "text": "Where is my order?" }]
}
-->
<!doctype html>
<title>Written by hand after the helpdesk's structure; invented people and text</title>
`,
    [`tests/page/adapters/${name}.test.ts`]: `import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import adapter from '#page/adapters/${name}.ts';

it('claims its page, finds the box and what sends', () => {
  const html = readFileSync('tests/pages/${name}--reply.html', 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(adapter.claims(page)).toBe(true);
  const [box] = adapter.replyBoxes(page);
  expect(box).toBeDefined();
  expect(adapter.conversation(page).messages.map(({ from, text }) => ({ from, text }))).toEqual([
    { from: 'customer', text: 'Where is my order?' },
  ]);
  expect(box && adapter.sends(box, page).controls.length).toBeGreaterThan(0);
});
`,
  },
  next: 'Build the fixture page after the real structure, then the selectors. The contract test runs on the page too.',
});

const composer = (name: string): Scaffold => ({
  files: {
    [`lib/page/composers/${name}.ts`]: `/** Which editor, which versions, where it was seen, and which way of writing was measured to work. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: '${name}',
  priority: 10,
  claims: (element) => element.classList.contains('${name}-not-yet-known') && isEditingHost(element),
  ways: ['execCommand'],
});
`,
    [`tests/page/composers/${name}.test.ts`]: `import { expect, it } from 'vitest';
import { composer } from '#page/composers/${name}.ts';

const first = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;

it('claims its own editor and no other', () => {
  expect(composer.claims(first('<div class="${name}" contenteditable="true"><p>Hello</p></div>'))).toBe(true);
  expect(composer.claims(first('<div contenteditable="true"><p>Hello</p></div>'))).toBe(false);
});
`,
  },
  next: 'Add the editor to tests/page/composers/harness/boxes.ts: the whole behaviour table then runs on it in Chromium.',
});

const importer = (name: string): Scaffold => ({
  files: {
    [`lib/core/importers/${name}.ts`]: `/** Which tool, which version of its format, and what cannot come along. */
import type { Importer } from './importer.ts';

export const importer: Importer = {
  id: '${name}',
  title: '${name}',
  brings: 'templates',
  endings: ['.txt'],
  doc: { file: 'how a person gets the file', carries: 'title and text', left: 'everything else' },
  looksLike: () => false,
  read(_text, intake) {
    intake.reject('the file', 'is not read yet');
  },
};
`,
    [`tests/core/importers/samples/${name}--typical.txt`]:
      'Replace by a file as the tool writes it, with invented texts.\n',
    [`tests/core/importers/${name}.test.ts`]: `import { expect, it } from 'vitest';
import { read, sample } from './reading.ts';

it('reads a typical file', () => {
  const { templates } = read('${name}', sample('${name}--typical.txt'));
  expect(templates.map(({ title }) => title)).toEqual(['The first reply of the sample']);
});
`,
  },
  next: 'Put a typical and a nasty sample in, then write what it reads and what it has to leave behind.',
});
