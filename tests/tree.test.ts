/** Guards the tree. A failure reads as what to do. */
import { describe, expect, it } from 'vitest';
import { checks } from '#core/checks/registry.ts';
import { docRow, helpdeskRecords, helpdeskRow } from '../scripts/docs.ts';
import { files, isCode, linesMatching, nameOf, textFiles, textOf, within } from './tree/files.ts';
import { importProblems } from './tree/imports.ts';

const code = files.filter(isCode);
const shipped = code.filter(within('entrypoints', 'components', 'lib'));
const inFolder = (folder: string, except: readonly string[]) =>
  files
    .filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/') && isCode(file))
    .filter((file) => !except.includes(nameOf(file)));
const lacks = (file: string) => !files.includes(file);

describe('one more of a kind is one file and its test', () => {
  const checkFiles = inFolder('lib/core/checks', ['check', 'registry']);

  it('a check has the name of its file', () => {
    expect(checks.map((check) => check.id)).toEqual(checkFiles.map(nameOf).sort());
  });

  it('a check has a test', () => {
    const wanted = checkFiles.map((file) => `tests/core/checks/${nameOf(file)}.test.ts`);
    expect(wanted.filter(lacks).map((file) => `Add ${file}.`)).toEqual([]);
  });

  it('a check has its row in docs/checks.md', () => {
    const rows = textOf('docs/checks.md').split('\n');
    const missing = checks.filter((check) => !rows.includes(docRow(check)));
    expect(missing.map((check) => `Run "npm run docs": the row of ${check.id} is missing or old.`)).toEqual([]);
  });

  it('a helpdesk has its row in docs/helpdesks.md', () => {
    const rows = textOf('docs/helpdesks.md').split('\n');
    const missing = helpdeskRecords().filter((record) => !rows.includes(helpdeskRow(record)));
    expect(missing.map(({ id }) => `Run "npm run docs": the row of ${id} is missing or old.`)).toEqual([]);
  });

  it('a signal has a test', () => {
    const signals = inFolder('lib/core/signals', ['signal']).filter((file) =>
      /: (Sentence|Text)Signal</.test(textOf(file)),
    );
    const wanted = signals.map((file) => `tests/core/signals/${nameOf(file)}.test.ts`);
    expect(wanted.filter(lacks).map((file) => `Add ${file}.`)).toEqual([]);
  });

  it('an adapter has a fixture page', () => {
    const adapters = inFolder('lib/page/adapters', []).filter((file) => /^export default /m.test(textOf(file)));
    const without = adapters.filter((file) => !files.some((page) => page.startsWith(`tests/pages/${nameOf(file)}--`)));
    expect(without.map((file) => `Add tests/pages/${nameOf(file)}--reply.html.`)).toEqual([]);
  });

  it('an importer has a sample', () => {
    const importers = inFolder('lib/core/importers', []).filter((file) =>
      /^export const importer\b/m.test(textOf(file)),
    );
    const samples = 'tests/core/importers/samples';
    const without = importers.filter((file) => !files.some((each) => each.startsWith(`${samples}/${nameOf(file)}--`)));
    expect(without.map((file) => `Add ${samples}/${nameOf(file)}--typical.<ending>.`)).toEqual([]);
  });

  it('an importer has a test of its own, and a sample with all that goes wrong', () => {
    const importers = inFolder('lib/core/importers', []).filter((file) =>
      /^export const importer\b/m.test(textOf(file)),
    );
    const missing = importers.flatMap((file) => {
      const name = nameOf(file);
      const nasty = `tests/core/importers/samples/${name}--nasty.`;
      return [
        ...(files.includes(`tests/core/importers/${name}.test.ts`)
          ? []
          : [`Add tests/core/importers/${name}.test.ts.`]),
        ...(files.some((each) => each.startsWith(nasty)) ? [] : [`Add ${nasty}<ending>.`]),
      ];
    });
    expect(missing).toEqual([]);
  });
});

describe('imports point down', () => {
  it('from entrypoints and cli to components, page, store, browser, to core', () => {
    expect(code.flatMap(importProblems)).toEqual([]);
  });
});

describe('what no file may contain', () => {
  const forbidden: readonly (readonly [what: string, pattern: RegExp, where: readonly string[]])[] = [
    [
      'HTML from strings',
      /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/,
      shipped,
    ],
    ['code from strings', /\beval\(|\bnew Function\(|\bset(Timeout|Interval)\(\s*['"`]/, shipped],
    [
      'network in lib, but for the one file that fetches packs',
      /(?<![.\w#])fetch\s*\(|\b(globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bnew (WebSocket|EventSource|WebTransport)\b|\bsendBeacon\b/,
      shipped.filter(within('lib', 'components')).filter((file) => file !== 'lib/background/fetch-pack.ts'),
    ],
    [
      "a column of the engine's tables that is not Written (scripts/late-expressions.ts)",
      /\b(?:expression|unless|asks|gives|guard)\??: RegExp\b/,
      code.filter(within('lib/core/checks', 'lib/core/lexicons', 'lib/core/signals')),
    ],
    ['a swallowed error', /catch\s*(\(\w+\))?\s*\{\s*\}/, code],
    ['a compiler silenced', /@ts-(ignore|nocheck|expect-error)/, code.filter((file) => file !== 'tests/tree.test.ts')],
    [
      'a test that waits for time or runs alone',
      /\bwaitForTimeout\(|\b(it|test|describe)\.only\(/,
      code.filter(within('tests')),
    ],
    ['a package registry', /\bregistry\.[\w-]+\.(org|com|io|dev|net)\b/, textFiles],
    ['a path of one machine', /(?<![\w./-])\/(work|root|farm|home|Users|tmp)\/\w/, textFiles],
    ['a host in the lock file', /"resolved": *"https?:/, ['package-lock.json']],
  ];
  it.each(forbidden)('%s', (_, pattern, where) => {
    expect(where.flatMap((file) => linesMatching(file, pattern)).map(({ at, match }) => `${at}: ${match[0]}`)).toEqual(
      [],
    );
  });

  it('a file that holds more than one idea', () => {
    const limit = 250;
    const isData = (file: string) => /\/lexicons\/|\.data\.ts$|\.gen\.|^demo\/conversations\.ts$/.test(file);
    const long = code
      .filter(within('entrypoints', 'components', 'lib', 'cli', 'scripts', 'demo'))
      .filter((file) => !isData(file) && textOf(file).split('\n').length > limit);
    expect(long.map((file) => `${file} has more than ${limit} lines: what wants out?`)).toEqual([]);
  });

  it('a workaround that outlived its date', () => {
    const today = new Date().toISOString().slice(0, 10);
    const problems = code
      .flatMap((file) => linesMatching(file, /(?:\/\/|\/\*|^\s*\*)\s*(?:TODO|FIXME)\b(?: \[(\d{4}-\d\d-\d\d)\])?/))
      .flatMap(({ at, match: [, date] }) => {
        if (!date) return [`${at}: give it a date, "TODO [yyyy-mm-dd]", or do it.`];
        return date < today ? [`${at}: was to be done by ${date}. Do it, or say why it may stay longer.`] : [];
      });
    expect(problems).toEqual([]);
  });
});
