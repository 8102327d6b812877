/** No rule and no text makes the engine throw, hang or point beside the words. Whoever hangs runs into vitest's clock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import type { Finding } from '#core/model.ts';

const failures: string[] = [];
const onFailure = (check: string, error: unknown): void => {
  failures.push(`${check}: ${String(error)}`);
};
const { check } = createChecker({ onFailure });
const rules = [
  { id: 'bomb', find: ['re: (a+)+$', 're: (a|a)*b', 're: (.*)*x', 're: ((a*)*)*', 're: \\w+@\\w+(\\.\\w+)+$'] },
  { id: 'gaps', find: ['a * a * a * a * a * a * a * b', 'the * the * the * the * the'] },
  { id: 'branches', find: ['{a|b} '.repeat(9), '[a] '.repeat(8).concat('b')] },
  { id: 'tags', require: { signal: 'steps', near: 'promise' } },
  { id: 'marks', limit: { 'exclamation marks': 2, emoji: 1, per: 'paragraph' } },
  { id: 'same', consistent: { either: ['a', 'b', 'the'] } },
];
const glossary = [{ term: 'C++ {beta' }, { term: '' }, { term: '*' }, { term: 'a' }];

function sound(text: string, findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.kind === 'phrase') {
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.start).toBeLessThan(finding.end);
      expect(finding.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(finding.start, finding.end)).toBe(finding.quoted);
    } else {
      expect(finding.at).toBeGreaterThanOrEqual(0);
      expect(finding.at).toBeLessThanOrEqual(text.length);
    }
    for (const { edit } of finding.fixes) {
      const { start, end } = edit.span;
      expect(start <= end && start >= 0 && end <= text.length).toBe(true);
      expect(text.slice(start, end)).toBe(edit.expected);
    }
  }
}

function judge(text: string, customer = 'My parcel is late and I am furious! When does it come?'): void {
  failures.length = 0;
  sound(text, check(text, { customer, voice: { rules, glossary } }));
  sound(text, check(text, { customer: text, channel: 'chat', voice: { rules } }));
  expect(failures).toEqual([]);
}

describe('texts made to hurt', () => {
  const zalgo = 'H\u0301\u0302\u0303\u0304\u0305e\u0306\u0307'.repeat(2_000);
  it.each<[what: string, text: string]>([
    ['200 kB without a full stop', 'we will send you the refund soon and '.repeat(5_500)],
    ['only full stops', '.'.repeat(20000)],
    ['full stops before a letter', `${'.'.repeat(10000)}x`],
    [
      '10,000 nested quotes',
      Array.from({ length: 10_000 }, (_, depth) => `${'>'.repeat(depth % 400)} sorry`).join('\n'),
    ],
    ['quotation marks', '"“‘'.repeat(2000)],
    ['many brackets', '{['.repeat(2_500) + ']}'.repeat(2_500)],
    ['open braces', '{{'.repeat(3000)],
    ['50,000 angle brackets', '<'.repeat(50_000)],
    ['50,000 square brackets', '['.repeat(50_000)],
    ['5,000 apologies', 'sorry\n'.repeat(5_000)],
    ['backticks', '`'.repeat(6000)],
    ['angle brackets', '<'.repeat(6000)],
    ['zalgo', zalgo],
    ['lone surrogates', '\uD83D \uDE00 sorry \uD83D'.repeat(500)],
    ['only line breaks', '\n'.repeat(20000)],
    ['only spaces', ' '.repeat(20000)],
    ['spaces before a letter', `${' \t'.repeat(5000)}x`],
    ['right to left', 'نأسف للتأخير في طلبك. שלום וברכה. '.repeat(200)],
    ['bidirectional marks', '\u202Esoon\u202C \u2066sorry\u2069 '.repeat(500)],
    ['one token of a megabyte', 'x'.repeat(1_000_000)],
    ['digits without end', '4'.repeat(1_000_000)],
    ['an address that does not end', `a@${'a.'.repeat(10000)}`],
    ['a path that does not end', `https://${'a/'.repeat(10000)}`],
    ['capitals', 'NOW '.repeat(3000)],
    ['emoji', '👩‍👩‍👧‍👦😡'.repeat(1000)],
    ['null bytes', '\0sorry\0'.repeat(1000)],
    ['a for a', 'a '.repeat(5000)],
    ['commas', 'sorry, '.repeat(3000)],
    ['hyphens', 'a-'.repeat(10000)],
    ['dashes', '-'.repeat(10000)],
    ['underscores', '_'.repeat(10000)],
    ['a thousand greetings', 'Hi ,\n'.repeat(200)],
    ['fields', 'Dear [[name]], {{x}} <insert> XX '.repeat(200)],
    ['numbers', '4111 1111 1111 1111 '.repeat(300)],
  ])('%s', (_, text) => judge(text), 60_000);

  // Each took minutes, or seconds, when what it costs grew with its square.
  it.each([
    ['spaces', `My parcel is late ${' '.repeat(300_000)} can you help? Ann`],
    ['commas', `My parcel is late ${', '.repeat(100_000)} can you help? Ann`],
    ['marks that adorn a name', `Ann ${'*~'.repeat(100_000)}!`],
    [
      'blanks between the words',
      ['My order', '12345 is', 'late. Can you help?', 'Regards,', 'Ann'].join(' '.repeat(19_000)),
    ],
    [
      'hyphens between the words',
      `My order ${'a-'.repeat(40_000)} is late. ${'1.'.repeat(40_000)} ${'a.'.repeat(40_000)}`,
    ],
    ['thousands of questions', 'is it? '.repeat(12_000)],
  ])('a customer who writes %s', (_, text) => judge('We will see.', text), 60_000);

  it('a draft of quoted lines', () => judge(`Hello Ann, ${'> a\n'.repeat(40_000)}we will see.`), 60_000);

  it('a customer who pastes a log', () => judge('Thanks.', 'ERROR at x.y.z:12 (null) '.repeat(2000)), 60_000);
});

/** Pieces that mean something to the checks, so that random texts reach them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'We are sorry',
      'sorry if',
      'soon',
      'as soon as possible',
      'you failed to',
      'per our policy',
      'Hi ,',
      'Hi Ana,',
    ],
    ...['{{name}}', '[NAME]', 'RMA', 'refund', '4111 1111 1111 1111', 'https://a.example/x', '> quoted', '-- ', '```'],
    ...['\n', '\n\n', '. ', '! ', '? ', ', ', '…', '"', '”', '👍', '\uD83D', 'é', 'I will', 'we', 'by Friday', '€40'],
    ...[
      'On Monday Ana wrote:',
      'Kind regards,\nJo',
      'attached',
      'a',
      'the',
      'happy to help',
      'Leider nicht die Bestellung',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const draft = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('has findings that point at their words', () => {
    fc.assert(
      fc.property(draft, draft, (text, customer) => judge(text, customer)),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is judged alike typed or pasted, whatever was typed before', () => {
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(8), put: piece });
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 12 }), draft, (start, edits, customer) => {
        const typing = createChecker({ onFailure });
        let text = start;
        for (const { at, cut, put } of edits) {
          const from = Math.min(at, text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
          typing.check(text, { customer, voice: { rules, glossary } });
        }
        const pasted = createChecker({ onFailure });
        const asked = { customer, voice: { rules: structuredClone(rules), glossary } };
        expect(typing.check(text, asked)).toEqual(pasted.check(text, asked));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
