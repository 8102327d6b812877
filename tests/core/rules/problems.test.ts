/** What is wrong with a rule is said by path, with a way out; loading never throws, and a rule's examples are its tests. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker, testRules } from '#core/engine.ts';

const problems = (rule: unknown) =>
  testRules([rule])
    .filter(({ message }) => !message.startsWith('give at least one example'))
    .map(({ path, message }) => `${path}: ${message}`);

describe('what is wrong', () => {
  it.each<[rule: unknown, said: string]>([
    [null, 'rules[0]: must be written as keys with values'],
    ['x', 'rules[0]: must be written as keys with values'],
    [{ find: 'x' }, 'rules[0].id: write words'],
    [{ id: 'a' }, 'rules[0]: says nothing to look for; give it find, require, limit or consistent'],
    [{ id: 'a', find: 'x', limit: { words: 3 } }, 'rules[0]: has find and limit; a rule has one form'],
    [{ id: 'a', fnd: 'x' }, 'rules[0]: knows no “fnd”; there are: id, find,'],
    [{ id: 'a', find: 'x', examples: { flags: 'x', quiet: ['y'] } }, 'rules[0].examples.flags: must be a list: [one'],
    [{ id: 'a', find: 3 }, 'rules[0].find: write words'],
    [{ id: 'a', find: ['x', 3] }, 'rules[0].find[1]: write words'],
    [{ id: 'a', find: [] }, 'rules[0].find: write patterns, or an object with "find" or "signal"'],
    [
      { id: 'a', find: ['x', '{late fee'] },
      'rules[0].find[1]: "}" is missing for the bracket in "{late fee" at position 1',
    ],
    [
      { id: 'a', find: 'late} fee' },
      'rules[0].find: "}" has no beginning; for the mark write \\} in "late} fee" at position 5',
    ],
    [{ id: 'a', find: 'late | fee' }, 'rules[0].find: "|" only separates words inside'],
    [{ id: 'a', find: '* fee' }, 'rules[0].find: "*" must stand between words'],
    [{ id: 'a', find: '[late]' }, 'rules[0].find: Matches nothing'],
    [{ id: 'a', find: '#Mony' }, 'rules[0].find: There is no tag "#Mony"'],
    [
      { id: 'a', find: 're: a(?=b)' },
      'rules[0].find: Look-ahead is not in RE2: say the exception in "unless" in "a(?=b)" at position 2',
    ],
    [{ id: 'a', find: 're: (?<!a)b' }, 'Look-behind is not in RE2'],
    [
      { id: 'a', find: 're: (a)\\1' },
      'Back-references are not in RE2: write the alternatives out in "(a)\\1" at position 4',
    ],
    [{ id: 'a', find: 're: x(a' }, 'Missing closing )'],
    [
      { id: 'a', find: 'x', within: 'somewhere' },
      'rules[0].within: “somewhere” is no place in a draft; there are: first 2',
    ],
    [{ id: 'a', find: 'x', grade: 'loud' }, 'rules[0].grade: is one of note, ask, hold, off'],
    [{ id: 'a', find: 'x', channels: ['mail'] }, 'rules[0].channels[0]: is one of email, chat, social, note'],
    [{ id: 'a', find: 'x', when: { custmer: 'x' } }, 'rules[0].when: knows no “custmer”; there are: customer, draft'],
    [{ id: 'a', find: 'x', when: { draft: { find: ['{'] } } }, 'rules[0].when.draft.find[0]: "}" is missing'],
    [
      { id: 'a', require: { signal: 'apologee' } },
      'rules[0].require.signal: there is no signal “apologee”; there are: acknowledgement,',
    ],
    [
      { id: 'a', require: { signal: 'apology', kind: 'big' } },
      'rules[0].require.kind: there is no kind “big”; there are: ownership,',
    ],
    [
      { id: 'a', require: { signal: 'apology', size: 3 } },
      'rules[0].require.size: the signal “apology” has no “size”; there are: kind, confidence',
    ],
    [
      { id: 'a', require: { signal: 'link', kind: 'long' } },
      'rules[0].require.kind: the signal “link” has no “kind”; there are: confidence',
    ],
    [{ id: 'a', require: { signal: 'link', confidence: 'high' } }, 'rules[0].require.confidence: write a number'],
    [{ id: 'a', require: { signal: 'complaint', strength: 'big' } }, 'rules[0].require.strength: write a number'],
    [{ id: 'a', require: { signal: 'apology', find: ['x'] } }, 'rules[0].require: has “find” and “signal”'],
    [{ id: 'a', require: { within: 'greeting' } }, 'rules[0].require: needs “find” with patterns or “signal”'],
    [{ id: 'a', require: 'x', instead: 'y' }, 'rules[0].instead: only goes with “find”'],
    [{ id: 'a', limit: { word: 3 } }, 'rules[0].limit: knows no “word”; there are: words,'],
    [{ id: 'a', limit: { words: 'x' } }, 'rules[0].limit.words: write a number'],
    [{ id: 'a', limit: { per: 'draft' } }, 'rules[0].limit: says nothing to count'],
    [{ id: 'a', limit: { words: 3 }, near: 'x' }, 'rules[0].near: only goes with “find” or “require”'],
    [{ id: 'a', consistent: { either: ['x'] } }, 'rules[0].consistent.either: give at least two'],
    [
      { id: 'a', find: 'x', examples: { flags: [{ draft: '' }] } },
      'rules[0].examples.flags[0].draft: must not be empty',
    ],
  ])('%j', (rule, said) => {
    expect(problems(rule).join('\n')).toContain(said);
  });

  it('tells everything at once, and runs the good rules', () => {
    const rules = [null, { id: 'a', find: ['{', '}'] }, { id: 'b', find: 'late' }, { id: 'c', find: 'x', grade: 1 }];
    expect(new Set(testRules(rules).map(({ path }) => path.slice(0, 8)))).toEqual(
      new Set(['rules[0]', 'rules[1]', 'rules[2]', 'rules[3]']),
    );
    const told: string[] = [];
    const checker = createChecker({ onFailure: (id) => told.push(id) });
    for (let turn = 0; turn < 3; turn++)
      expect(checker.check('It is late.', { voice: { rules } }).map(({ check }) => check)).toContain('b');
    expect(told).toEqual(['rules[0]', 'a', 'a', 'c']);
  });

  it('says whose id is taken', () => {
    expect(
      testRules([
        { id: 'a', find: 'x' },
        { id: 'a', find: 'y' },
      ]).map(({ path }) => path),
    ).toContain('rules[1].id');
  });

  it('never throws, whatever is in the file', () => {
    const circular: Record<string, unknown> = { id: 'c', find: 'x' };
    circular.when = circular;
    const trap = {
      get id(): string {
        throw new Error('trap');
      },
    };
    const nested = `${'{'.repeat(5_000)}x${'}'.repeat(5_000)}`;
    const many = '{a b|c d|e f|g h} '.repeat(40);
    for (const rule of [
      circular,
      trap,
      [],
      [[]],
      1n,
      Symbol('x'),
      () => 1,
      { id: 'n', find: nested },
      { id: 'm', find: many },
    ])
      expect(testRules([rule]).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, pattern) => {
        testRules([
          value,
          { id: 'a', find: pattern },
          { id: 'b', find: `re: ${pattern}` },
          { id: 'c', require: value },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('examples', () => {
  it('are the tests of their rule: rule, sentence and what happened', () => {
    const rule = {
      id: 'late',
      find: 'late fee',
      examples: { flags: ['A late fee.', 'A late charge.'], quiet: ['A later fee.', 'Your late fee is gone.'] },
    };
    expect(testRules([rule])).toEqual([
      {
        path: 'rules[0].examples.flags[1]',
        rule: 'late',
        sentence: 'A late charge.',
        message: 'should be flagged, and the rule found nothing',
      },
      {
        path: 'rules[0].examples.quiet[1]',
        rule: 'late',
        sentence: 'Your late fee is gone.',
        message: 'should be quiet, and the rule found “late fee”',
      },
    ]);
  });

  it('want one of each kind', () => {
    expect(testRules([{ id: 'a', find: 'x', examples: { flags: ['x'] } }])).toMatchObject([
      { path: 'rules[0].examples.quiet', message: 'give at least one example under “quiet”' },
    ]);
  });

  it('stand in the situation the rule is for', () => {
    const rule = {
      id: 'vip',
      find: 'wait',
      channels: ['chat'],
      when: { tag: 'vip', persona: 'student', site: '*.example.com', channel: 'chat' },
      examples: { flags: ['Please wait.'], quiet: ['One moment.', { draft: 'Please wait.', tag: 'new' }] },
      grade: 'off',
    };
    expect(testRules([rule])).toEqual([]);
  });

  it('may say whose conversation it is, and where it is written', () => {
    const rule = {
      id: 'no-jokes',
      find: 'oops',
      unless: { persona: 'friend', site: 'staff.example' },
      examples: {
        flags: ['Oops, gone.', { draft: 'Oops, gone.', persona: 'friend' }, { draft: 'Oops.', site: 'staff.example' }],
        quiet: [{ draft: 'Oops, gone.', persona: 'friend', site: 'desk.staff.example' }],
      },
    };
    expect(testRules([rule])).toEqual([]);
    const wanted = { id: 'calm', find: 'oops', when: { persona: 'upset' } };
    const examples = { flags: ['Oops.'], quiet: [{ draft: 'Oops.', persona: 'none' }] };
    expect(testRules([{ ...wanted, examples }])).toEqual([]);
    expect(problems({ ...wanted, examples: { flags: [{ draft: 'Oops.', person: 'x' }] } })).toEqual([
      'rules[0].examples.flags[0]: knows no “person”; there are: draft, customer, channel, tag, persona, site',
    ]);
  });

  it('of the starter pack all hold', () => {
    const pack: unknown = JSON.parse(readFileSync(new URL('../../../packs/starter.gen.json', import.meta.url), 'utf8'));
    const rules =
      typeof pack === 'object' && pack !== null && 'rules' in pack && Array.isArray(pack.rules) ? pack.rules : [];
    expect(rules.length).toBeGreaterThan(10);
    expect(testRules(rules)).toEqual([]);
  });
});

describe('built-in checks', () => {
  it('get their value and grade from the pack', () => {
    const rules = [{ id: 'vague-timing', value: 'reliability', grade: 'hold' }];
    const { check } = createChecker();
    const [finding] = check('Your refund will come soon.', { voice: { rules } }).filter(
      (f) => f.check === 'vague-timing',
    );
    expect(finding).toMatchObject({ grade: 'hold', value: 'reliability' });
    expect(
      check('It comes soon.', { voice: { rules: [{ id: 'vague-timing', grade: 'off' }] } }).map((f) => f.check),
    ).not.toContain('vague-timing');
  });
});
