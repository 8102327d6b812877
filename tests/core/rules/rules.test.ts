/** The rule language, form by form: what a rule says about a draft. */
import nlp from 'compromise/two';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import type { Channel, Finding, Voice } from '#core/model.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { provideEngines } from '#core/rules/engines.ts';
import { compileRe2 } from '#core/rules/re2.ts';
import { taggerOf } from '#core/text/tags.ts';

beforeAll(() => provideEngines({ regex: () => compileRe2, tags: () => taggerOf(nlp) }));
afterAll(() => provideEngines({ regex: () => null, tags: () => null }));

const checker = createDraftChecker({
  checks: [],
  onFailure: (_, error) => {
    throw error;
  },
});

interface Situation {
  readonly customer?: string;
  readonly channel?: Channel;
  readonly tags?: readonly string[];
  readonly voice?: Partial<Voice>;
}

function judge(rule: object, text: string, { customer, channel = 'email', tags, voice }: Situation = {}) {
  return checker.judge(
    { text, channel, revision: 0, skipped: [] },
    {
      messages: customer ? [{ from: 'customer', text: customer }] : [],
      customer: {},
      agent: {},
      ...(tags ? { ticket: { id: '1', tags } } : {}),
      source: 'page',
    },
    { ...PLAIN_VOICE, rules: [{ id: 'r', ...rule }], ...voice },
  ).findings;
}
const quoted = (findings: readonly Finding[]) =>
  findings.map((finding) => (finding.kind === 'phrase' ? finding.quoted : null));

describe('patterns', () => {
  it.each<[pattern: string, text: string, found: string | null]>([
    ['late fee', 'There is a Late  Fee on it.', 'Late  Fee'],
    ['late fee', 'The chocolate feels good.', null],
    ["don't worry", 'Please don’t worry.', 'don’t worry'],
    ['{late|overdue} fee', 'An overdue fee applies.', 'overdue fee'],
    ['{late|long overdue} fee', 'A long overdue fee applies.', 'long overdue fee'],
    ['[really] sorry', 'We are really sorry.', 'really sorry'],
    ['[really] sorry', 'We are sorry.', 'sorry'],
    ['refund * days', 'The refund takes five working days.', 'refund takes five working days'],
    ['refund * days', 'The refund is on its way and takes days.', null],
    ['~apologise', 'We are apologizing for it.', 'apologizing'],
    ['~apologise', 'An apologist wrote.', null],
    ['~be sorry', 'They were sorry.', 'were sorry'],
    ['C\\#', 'Our C# team looks.', 'C#'],
    ['\\[name\\]', 'Dear [name], hello.', '[name]'],
    ['100%', 'We are 100% sure.', '100%'],
    ['#Money fee', 'A $40 fee applies to it.', '$40 fee'],
    ['#Money fee', 'A small fee applies to it.', null],
    ['ask #Person', 'Please ask Sara Lopez about it.', 'ask Sara Lopez'],
    ['ask #Person', 'Please ask somebody about it.', null],
    ['re: [A-Z]{3}-\\d+', 'Your code is ABC-123.', 'ABC-123'],
    ['re: (?i)per (our|the) policy', 'Per OUR policy, no.', 'Per OUR policy'],
    ['re: x*', 'nothing here', null],
  ])('%s in “%s”', (pattern, text, found) => {
    expect(quoted(judge({ find: pattern }, text))).toEqual(found === null ? [] : [found]);
  });

  it('does not look into quotes, code and addresses', () => {
    const text =
      'Hi,\nsee https://late.example/fee-late, ask late.fee@acme.example or `late fee`.\n> the late fee\n-- \nlate fee team';
    expect(judge({ find: ['late', 're: late'] }, text)).toEqual([]);
  });
});

describe('find / instead', () => {
  const rule = { find: ['per our policy'], instead: ['here is what I can do'], grade: 'ask', value: 'honesty' };

  it('offers the words, with a capital where the sentence begins', () => {
    const [first, second] = judge(rule, 'Per our policy, no. I say so per our policy.');
    expect(first).toMatchObject({ grade: 'ask', value: 'honesty', check: 'r', start: 0, end: 14 });
    expect(first?.fixes[0]?.result).toBe('Here is what I can do, no.');
    expect(second?.fixes[0]?.result).toBe('I say so here is what I can do.');
  });

  it('goes by the grade a person sets', () => {
    expect(judge(rule, 'Per our policy, no.', { voice: { grades: { r: 'hold' } } })[0]?.grade).toBe('hold');
    expect(judge(rule, 'Per our policy, no.', { voice: { grades: { r: 'off' } } })).toEqual([]);
    expect(judge({ ...rule, grade: 'off' }, 'Per our policy, no.')).toEqual([]);
  });

  it('keeps to its channels', () => {
    expect(judge({ ...rule, channels: ['chat'] }, 'Per our policy, no.')).toEqual([]);
    expect(judge({ ...rule, channels: 'chat' }, 'Per our policy, no.', { channel: 'chat' })).toHaveLength(1);
  });

  it.each([
    ['first sentence', 'Sorry for it. We act.', 'We act. Sorry for it.'],
    ['first 2 sentences', 'Hi Ana,\n\nWe act. Sorry for it. More.', 'Hi Ana,\n\nWe act. We do. Sorry for it.'],
    ['last sentence', 'We act. Sorry for it.\n\nKind regards,\nJo', 'Sorry for it. We act.\n\nKind regards,\nJo'],
    ['last paragraph', 'We act.\n\nWe do. Sorry. Bye then.', 'Sorry.\n\nWe act.'],
  ])('within %s', (within, inside, outside) => {
    expect(judge({ find: 'sorry', within }, outside)).toEqual([]);
    expect(judge({ find: 'sorry', within }, inside)).toHaveLength(1);
  });

  it('within greeting and closing', () => {
    const text = 'Dear Ana,\n\nask Ana, with best wishes.\n\nBest wishes,\nJo';
    expect(judge({ find: 'Ana', within: 'greeting' }, text)).toMatchObject([{ start: 5 }]);
    expect(judge({ find: 'best wishes', within: 'closing' }, text)).toMatchObject([{ quoted: 'Best wishes' }]);
  });

  it('near: the same sentence or a neighbour', () => {
    const near = { find: 'refund', near: ['days'] };
    expect(judge(near, 'Here is the refund. It takes days.')).toHaveLength(1);
    expect(judge(near, 'Here is the refund. It is done. It takes days.')).toEqual([]);
    expect(judge({ find: 'refund', near: 'promise' }, 'We will send you the refund.')).toHaveLength(1);
    expect(judge({ find: 'refund', near: 'promise' }, 'The refund arrived.')).toEqual([]);
  });
});

describe('find', () => {
  it('takes a signal as well as words', () => {
    const rule = { find: { signal: 'apology', kind: 'conditional' }, message: 'Say sorry for it.' };
    expect(judge(rule, 'Hi Ana,\n\nWe are sorry if this upset you. It left.')).toMatchObject([
      { kind: 'phrase', message: 'Say sorry for it.' },
    ]);
    expect(judge(rule, 'Hi Ana,\n\nWe are sorry that we sent the wrong lamp.')).toEqual([]);
  });

  it('counts places in UTF-16, and leaves approved sentences of templates alone', () => {
    const text = 'Nice 👍🏽! The late fee is €5.';
    expect(judge({ find: 'late fee' }, text)).toMatchObject([{ start: 15, end: 23, quoted: 'late fee' }]);
    expect(judge({ find: 'late fee' }, text, { voice: { approved: ['The late  fee is €5.'] } })).toEqual([]);
  });
});

describe('require', () => {
  const apologise = {
    when: { customer: { signal: 'complaint', cause: ['ours', 'unknown'] } },
    require: { signal: 'apology', within: 'first 2 sentences' },
  };
  const angry = 'My parcel is two weeks late and nobody answers. I am furious!';

  it('says what lacks, and where it should stand', () => {
    const [finding] = judge(apologise, 'Hi Ana,\n\nYour parcel left us today.', { customer: angry });
    expect(finding).toMatchObject({ kind: 'absence', at: 9, grade: 'note' });
    expect(finding?.message).toContain('apology');
  });

  it('is content with what is there', () => {
    expect(judge(apologise, 'Hi Ana,\n\nI am sorry for the delay. It left us.', { customer: angry })).toEqual([]);
    expect(judge(apologise, 'It left. It comes. It is new. I am sorry for it.', { customer: angry })).toHaveLength(1);
    expect(judge(apologise, 'It left us.', { customer: 'How do I change my picture?' })).toEqual([]);
    expect(judge(apologise, 'It left us.')).toEqual([]);
  });

  it('wants one beside each of what it belongs to', () => {
    const when = { when: { draft: { signal: 'promise' } }, require: { signal: 'timeframe', near: 'promise' } };
    expect(judge(when, 'We will send you a new one by Friday.')).toEqual([]);
    expect(judge(when, 'We will send you a new one.')).toHaveLength(1);
    const far = 'We will send you a new one by Friday. Nothing to pay. All is well. We will call the courier.';
    expect(judge(when, far)).toMatchObject([{ kind: 'absence', at: expect.any(Number) }]);
    expect(judge(when, 'It is all done.')).toEqual([]);
  });

  it.each([
    ['greeting', { find: 'Ana' }, 'Hi Ana,\n\nit left.', 'Hi,\n\nit left, Ana.'],
    ['closing', { find: 'Sam' }, 'It left.\n\nKind regards,\nSam', 'Sam sent it.\n\nKind regards,\nJo'],
    ['last sentence', { signal: 'next-step' }, 'It left. I will call you.', 'I will call you. It left. It is blue.'],
    [
      'last 2 sentences',
      { signal: 'next-step' },
      'It left. I will call you. Bye.',
      'I will call you. It left. It is blue.',
    ],
    ['first paragraph', { signal: 'apology' }, 'I am sorry for it.\n\nIt left.', 'It left.\n\nI am sorry for it.'],
  ])('within %s', (within, sought, there, elsewhere) => {
    expect(judge({ require: { ...sought, within } }, there)).toEqual([]);
    expect(judge({ require: { ...sought, within } }, elsewhere)).toHaveLength(1);
    expect(judge({ require: sought, within }, elsewhere)).toHaveLength(1);
  });

  it('takes words as well', () => {
    expect(judge({ require: ['order number'] }, 'Your order number is 4711.')).toEqual([]);
    expect(judge({ require: ['order number'] }, 'It is on its way.')).toHaveLength(1);
  });
});

describe('limit', () => {
  it.each<[limit: object, text: string, found: readonly string[]]>([
    [{ words: 4 }, 'One two three. Four five six.', ['five six.']],
    [{ words: 6 }, 'One two three. Four five six.', []],
    [{ sentences: 1, per: 'paragraph' }, 'One. Two.\nThree.', ['Two.']],
    [{ words: 2, per: 'sentence' }, 'One two. One two three.', ['three.']],
    [{ 'words per sentence': 2 }, 'One two. One two three.', ['One two three.']],
    [{ 'exclamation marks': 1 }, 'Hi! Thanks! Bye!', ['!']],
    [{ emoji: 0 }, 'Nice 👍🏽 day, 1st © place', ['👍🏽']],
    [{ 'question marks': 1, per: 'paragraph' }, 'Why? How?', ['?']],
    [{ characters: 5 }, 'abcdefgh', ['fgh']],
    [{ words: 3 }, 'one two\n> three four five', []],
  ])('%j in “%s”', (limit, text, found) => {
    expect(quoted(judge({ limit }, text))).toEqual(found);
  });
});

describe('consistent', () => {
  const rule = { consistent: { either: ['e-mail', 'email'] } };

  it('keeps what stands there most often', () => {
    const findings = judge(rule, 'Send an e-mail. E-mail us. Email is fine.');
    expect(quoted(findings)).toEqual(['Email']);
    expect(findings[0]?.fixes[0]?.result).toBe('E-mail is fine.');
  });

  it('keeps the first when they are even, and is quiet about one', () => {
    expect(quoted(judge(rule, 'An email or an e-mail.'))).toEqual(['e-mail']);
    expect(judge(rule, 'An email and an email.')).toEqual([]);
  });
});

describe('when and unless', () => {
  const find = { find: 'cancel' };
  const text = 'You can cancel it.';

  it.each<[condition: object, situation: Situation]>([
    [{ customer: ['money back'] }, { customer: 'I want my money back.' }],
    [{ draft: { find: ['you can'] } }, {}],
    [{ channel: ['email', 'chat'] }, {}],
    [{ persona: 'student' }, { voice: { persona: 'student' } }],
    [{ site: 'example.com' }, { voice: { site: 'desk.example.com' } }],
    [{ language: 'en' }, {}],
    [{ tag: 'vip' }, { tags: ['VIP', 'new'] }],
    [{ draft: { signal: 'next-step', within: 'first sentence' } }, {}],
    [{ customer: { find: 'refund', near: 'question' } }, { customer: 'I paid. When is my refund due?' }],
    [{ persona: ['student', 'teacher'], channel: 'email' }, { voice: { persona: 'teacher' } }],
    [
      { customer: 'money', tag: 'vip' },
      { customer: 'My money!', tags: ['vip'] },
    ],
  ])('%j', (condition, situation) => {
    expect(judge({ ...find, when: condition }, text, situation)).toHaveLength(1);
    expect(judge({ ...find, unless: condition }, text, situation)).toEqual([]);
  });

  it.each<[condition: object, situation: Situation]>([
    [{ customer: ['money back'] }, {}],
    [{ customer: ['money back'] }, { customer: 'I want my parcel.' }],
    [{ draft: { find: ['we can'] } }, {}],
    [{ channel: 'chat' }, {}],
    [{ persona: 'student' }, {}],
    [{ site: 'example.com' }, { voice: { site: 'notexample.com' } }],
    [{ language: 'de' }, {}],
    [{ tag: 'vip' }, { tags: ['new'] }],
    [{ customer: 'money', tag: 'vip' }, { customer: 'My money!' }],
    [{ draft: { signal: 'next-step', within: 'greeting' } }, {}],
    [
      { customer: { find: 'refund', near: 'question' } },
      { customer: 'I got my refund. It is fine. All is well. Why?' },
    ],
    [{ persona: 'student', channel: 'chat' }, { voice: { persona: 'student' } }],
  ])('not %j', (condition, situation) => {
    expect(judge({ ...find, when: condition }, text, situation)).toEqual([]);
    expect(judge({ ...find, unless: condition }, text, situation)).toHaveLength(1);
  });
});

describe('languages', () => {
  const german = 'Sehr geehrte Frau Keller, leider können wir die Bestellung nicht mehr ändern.';

  it('a rule judges drafts in the languages it declares', () => {
    expect(judge({ find: 'leider' }, german)).toEqual([]);
    expect(judge({ find: 'leider', language: 'de' }, german)).toHaveLength(1);
    expect(judge({ find: 'leider', language: ['en', 'de-AT'] }, german)).toHaveLength(1);
    expect(judge({ find: 'leider' }, german, { voice: { language: 'de' } })).toHaveLength(1);
    expect(judge({ find: 'sorry' }, 'Sorry!', { voice: { language: 'de' } })).toHaveLength(1);
  });
});

describe('rules together', () => {
  const rules = [
    { id: 'b', find: ['happy to help', 'help'] },
    { id: 'a', find: ['happy'] },
    { id: 'a', find: ['happy to'], grade: 'note' },
    { id: 'c', limit: { words: 2 } },
    { id: 'd', require: { signal: 'apology' } },
    { id: 'e', require: ['order number'] },
  ];

  it('give the same findings in any order', () => {
    const text = 'I am happy to help. Happy to.';
    const judged = (order: readonly object[]) => judge({}, text, { voice: { rules: [...order] } });
    const expected = judged(rules);
    expect(expected.length).toBeGreaterThan(5);
    for (let turn = 1; turn < rules.length; turn++)
      expect(judged([...rules.slice(turn), ...rules.slice(0, turn)])).toEqual(expected);
    expect(judged([...rules].reverse())).toEqual(expected);
  });
});
