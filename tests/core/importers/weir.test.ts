import nlp from 'compromise/two';
import { afterEach, describe, expect, it } from 'vitest';
import { provideEngines } from '#core/rules/engines.ts';
import { taggerOf } from '#core/text/tags.ts';
import { read, sample } from './reading.ts';

describe('Weir', () => {
  it('has its tests as examples; one that does not hold is told', () => {
    const { rules, losses } = read('weir', sample('weir--typical.weir'), { name: 'YourTicket.weir' });
    expect(rules).toEqual([
      {
        id: 'your-ticket',
        find: ['your ticket', 'your support case', 'the ticket', 'the support case'],
        instead: ['your request', 'the request'],
        message: 'Customers say request.',
        why: 'A ticket is our word.',
        grade: 'note',
        examples: {
          flags: ['I have closed your ticket.', 'See the support case.'],
          quiet: ['Here is your train ticket number.', 'I answered your request.'],
        },
      },
    ]);
    expect(losses).toEqual([{ item: 'your-ticket', about: 'kind', detail: 'Style' }]);
  });

  it.each([
    ['expr main a PART\n', /asks for a part of speech \(PART\)/],
    // Where nothing tells what a noun is, it cannot be tried.
    ['expr main DET NOUN\n', /tags cannot be tested here/],
    ['expr main a <(a b), b>\n', /filter \(<…>\) inside/],
    ['expr main reach ![out, down]\n', /exception \(!\)/],
    ['expr word @main\nexpr main @word\n', /nested too deeply/],
    ['expr main [(a\n', /not closed/],
    ['expr main @nobody\n', /@nobody, which is not there/],
  ])('cannot: %j', (source, reason) =>
    expect(read('weir', source).rejected).toEqual([
      { where: expect.stringMatching(/^rule weir/), reason: expect.stringMatching(reason) },
    ]),
  );
});

describe('parts of speech', () => {
  afterEach(() => provideEngines({ tags: () => null }));
  const tagged = (source: string) => {
    provideEngines({ tags: () => taggerOf(nlp) });
    return read('weir', source, { name: 'Own.weir' });
  };

  it('become our tags where the file’s own tests hold, and that is told', () => {
    const { rules, losses } = tagged(
      'expr main (please [kindly, do] VERB)\nlet message "m"\ntest "Please kindly wait here." "Please wait here."\nallows "Please wait here."\n',
    );
    expect(rules).toEqual([
      expect.objectContaining({
        find: ['please kindly #Verb', 'please do #Verb'],
        examples: { flags: ['Please kindly wait here.'], quiet: ['Please wait here.'] },
      }),
    ]);
    expect(losses).toEqual([{ item: 'own', about: 'VERB', detail: expect.stringContaining('#Verb') }]);
  });

  it('refuse the rule where a test of its own does not hold', () => {
    expect(tagged('expr main (very NOUN)\ntest "A very happy day." "A happy day."\n').rejected).toEqual([
      { where: 'rule own, own', reason: expect.stringMatching(/^fails a test of its own here: “A very happy day\.”/) },
    ]);
  });
});

describe('as Harper’s own rules are written', () => {
  const rule = (lines: string) => read('weir', lines, { name: 'Own.weir' });

  it('a filter changes a part of what it finds: each phrase has its own fix, none takes the rest away', () => {
    const { rules } = rule(
      'expr main <(bare with [me, us]), bare>\nlet becomes "bear"\ntest "Bare with us." "Bear with us."\nallows "It stood bare."',
    );
    expect(rules.map(({ find, instead, examples }) => ({ find, instead, examples }))).toEqual([
      {
        find: ['bare with me'],
        instead: ['bear with me'],
        examples: { flags: ['bare with me'], quiet: ['It stood bare.'] },
      },
      {
        find: ['bare with us'],
        instead: ['bear with us'],
        examples: { flags: ['Bare with us.'], quiet: ['It stood bare.'] },
      },
    ]);
  });

  it('where that cannot be told beforehand nothing is offered, and that is said', () => {
    const { rules, losses } = rule(
      'expr main <([right, left] $click), ( )>\nlet becomes "-"\ntest "Right clicked." "Right-clicked."',
    );
    expect(rules).toEqual([expect.objectContaining({ find: ['right ~click', 'left ~click'] })]);
    expect(rules[0]).not.toHaveProperty('instead');
    expect(losses.map(({ about }) => about)).toEqual(['becomes']);
  });

  it('what is glued together is one word', () => {
    const { rules, losses } = rule('expr main (low[-, ( )]hanging fruits)\ntest "These low-hanging fruits." "x"');
    expect(rules[0]?.find).toEqual(['low-hanging fruits', 'low hanging fruits']);
    expect(losses).toEqual([]);
  });

  it('where only the capitals are wrong, what is right is let be', () => {
    const { rules } = rule(
      'expr main javascript\nlet becomes "JavaScript"\ntest "javascript" "JavaScript"\nallows "JavaScript"',
    );
    expect(rules[0]).toMatchObject({ examples: { flags: ['javascript'], quiet: ['JavaScript'] } });
  });

  it.each([
    ['the words of its first versions', 'set main (as if though)\ndeclare becomes ["as if"]\nignores "as if"'],
    ['lines that begin further in', '    expr main (as if though)\n    let becomes "as if"\n    allows "as if"'],
    ['brackets over several lines', 'expr main [\n  (as if though)\n]\nlet becomes [\n  "as if"\n]\nallows "as if"'],
  ])('%s', (_, lines) =>
    expect(rule(lines).rules).toEqual([
      expect.objectContaining({
        find: ['as if though'],
        instead: ['as if'],
        examples: { flags: ['as if though'], quiet: ['as if'] },
      }),
    ]),
  );

  it('a wildcard is one word there, up to three here, and that is told', () =>
    expect(rule('expr main in * of\n').losses).toEqual([
      { item: 'own', about: '*', detail: expect.stringContaining('three') },
    ]));
});

it('what is not words refuses its own file and says where; without it the rest is a rule', () => {
  const text = sample('weir--nasty.weir');
  expect(read('weir', text, { name: 'wild.weir' }).rejected).toEqual([
    { where: 'rule wild', reason: 'line 2 asks for a part of speech (PART)' },
  ]);
  const { rules, losses } = read('weir', text.replace(/^expr unused.*$/m, ''), { name: 'wild.weir' });
  expect(rules).toEqual([expect.objectContaining({ id: 'wild', grade: 'note' })]);
  expect(losses.map(({ about }) => about)).toContain('kind');
});
