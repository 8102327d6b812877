/** Whatever bytes a file has: an answer, our own reader takes it, every template can be filled in or asks. Never an exception. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSource } from '#core/importers/pack-source.ts';
import { decoded } from '#core/importers/reading/encoding.ts';
import { importers, recognise } from '#core/importers/registry.ts';
import { importText, LARGEST_TEXT } from '#core/importers/run.ts';
import { readSource } from '#core/packs/source.ts';
import { createForm } from '#core/templates/ask.ts';
import { createLiquid } from '#core/templates/liquid.ts';
import { createMarks } from '#core/templates/marks.ts';
import { reportShape } from './report-shape.ts';

const folder = 'tests/core/importers/samples';
const samples = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`) }));

/** What must hold for any text through any importer. */
function holds(text: string, ids: readonly string[] = importers.map(({ id }) => id)): void {
  recognise(text);
  for (const importer of importers.filter(({ id }) => ids.includes(id))) {
    const imported = importText(importer, text, { name: 'a file.csv' });
    if (imported.kind === 'unreadable') {
      expect(imported.message).toMatch(/^It .+\.$/s);
      continue;
    }
    const { library, report } = imported;
    reportShape.parse(report);
    expect(report.items).toBe(report.imported + report.rejected.length);
    const pack = readSource(packSource(library, { name: 'x', from: importer.title }));
    expect(pack.kind === 'problems' ? [importer.id, pack.problems] : []).toEqual([]);
    for (const { body } of library.templates)
      expect(() => createLiquid({ marks: createMarks(), form: createForm({}), library: [] }).parse(body)).not.toThrow();
  }
}

/** Pieces of all the formats, so that chance meets their grammar. */
const grammar = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\n',
      '\r',
      '\r\n',
      ';',
      '\t',
      "'",
      '\\',
      '- ',
      '{{',
      '}}',
      '{%',
      '%}',
      '[[',
      ']]',
      '<',
      '>',
      '</',
      '&',
      '*',
      '_',
      '#',
      '|',
      '$|$',
      '%|',
    ],
    ...[
      '{"macros":[',
      '"title":',
      '"actions":',
      '{"field":"comment_value","value":"',
      '"snippets":',
      '{"folders":[',
      'matches:\n',
      '  - trigger: ',
      '    replace: ',
      'title,body\n',
      'title,shortcut,body,to\n',
    ],
    ...[
      '{% raw %}',
      '{% endraw %}',
      '{% note %}',
      '{% endnote %}',
      '{% ask "x" %}',
      '{{ customer.name }}',
      '{formtext: name=',
      '{note}',
      '{endnote}',
      '%filltext:name=a%',
      '<b>',
      '</b>',
      '<ul><li>',
      '<a href="',
      '\u0000',
      '\ud800',
      '\ue000',
      '\u2028',
    ],
    ...[
      'extends: existence\n',
      'message: x\n',
      'tokens:\n',
      'swap:\n',
      'expr main ',
      'let becomes ',
      '<rule id="A"><pattern><token>',
      '</token></pattern></rule>',
      'term,instead\n',
      '(?i)',
      '(?=',
      '\\b',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const hostile = fc.array(grammar, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any bytes', () => {
  it('text made of pieces of all formats', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostile, (text) => holds(text)),
      { numRuns: 80 },
    );
  });

  it('samples with parts cut out, doubled, overwritten', { timeout: 120_000 }, () => {
    const mutation = fc.record({
      sample: fc.constantFrom(...samples),
      at: fc.nat(),
      cut: fc.nat(40),
      put: fc.oneof(grammar, fc.constant('')),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const [first] = mutations;
        let text = decoded(first?.sample.bytes ?? new Uint8Array());
        for (const { at, cut, put } of mutations) {
          const place = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, place) + put + text.slice(place + cut);
        }
        holds(text, [first?.sample.file.replace(/--.*/, '') ?? '', 'generic-csv', recognise(text)?.id ?? '']);
      }),
      { numRuns: 150 },
    );
  });

  it.each(samples)('$file in every encoding and with every line break', ({ file, bytes }) => {
    const id = file.replace(/--.*/, '');
    const text = decoded(bytes).replace(/^\uFEFF/, '');
    const titles = (source: string) => {
      const importer = importers.find((one) => one.id === id);
      const imported = importer && importText(importer, source);
      return imported?.kind === 'read'
        ? imported.library.templates.map(({ title, body }) => `${title}: ${body}`)
        : imported;
    };
    const plain = titles(text);
    expect(titles(decoded(Buffer.from(`\uFEFF${text}`)))).toEqual(plain);
    expect(titles(decoded(Buffer.from(text, 'utf16le')))).toEqual(plain);
    expect(titles(decoded(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))).toEqual(plain);
    expect(titles(text.replace(/\r\n?|\n/g, '\r\n'))).toEqual(plain);
    holds(text.replace(/\r\n?|\n/g, '\r'), [id]);
    holds([...text].join('\u0000'), [id]);
  });

  it.each(['{', '[', '{"a":[', '"', ',', '"a\n', '<b>', '<ul><li>', '- ', 'a: ', '{{', '*', '&a *a '])(
    'fifty thousand characters of %j',
    { timeout: 120_000 },
    (unit) => {
      holds(unit.repeat(Math.ceil(50_000 / unit.length)));
    },
  );

  it('ten million characters in one line', { timeout: 120_000 }, () => {
    const line = 'x'.repeat(10_000_000);
    holds(line);
    holds(`title,body\nA,"${line}`, ['generic-csv']);
    holds(`{"macros":[{"title":"a","actions":[{"field":"comment_value","value":"${line}`, ['zendesk-macros']);
    holds(`matches:\n  - trigger: a\n    replace: ${line}`, ['espanso']);
    holds('x'.repeat(LARGEST_TEXT + 1));
  });
});
