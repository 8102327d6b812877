import { describe, expect, it } from 'vitest';
import type { Channel } from '#core/model.ts';
import { buildPack } from '#core/packs/build.ts';
import { checkPack, problemLine } from '#core/packs/check.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { Day } from '#core/templates/dates.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import { packUnderTest } from './pack-under-test.ts';

const KNOWN: ReplyContext = {
  customer: { first_name: 'Marit', last_name: 'Jensen', name: 'Marit Jensen', email: 'marit@example.org' },
  agent: { first_name: 'Nadia', name: 'Nadia Brandt' },
  ticket: { id: 'NB-2214', subject: 'My account', url: 'https://desk.example/2214' },
  order: {},
  company: { name: 'Northmoor Bank' },
  channel: 'email',
  persona: 'none',
  today: '5 March 2027',
  day: new Day(Date.UTC(2027, 2, 5), 'en-GB'),
};
const UNKNOWN: ReplyContext = { ...KNOWN, customer: {}, agent: {}, ticket: {}, company: {} };

/** What somebody at the desk would type into the form. */
function answerTo(label: string): string {
  if (/\b(?:date|day|by|time|until)\b/i.test(label)) return 'Friday, 12 March';
  if (/amount|fee/i.test(label)) return '£39.90';
  if (/number|months/i.test(label)) return '3';
  return 'your letter of March';
}

const { pack, places, built, library, replies, textOf, findingsIn } = await packUnderTest('formal-bank', {
  known: KNOWN,
  answerTo,
});

describe('the pack of a formal bank', () => {
  it('is built: npm run packs', () => {
    expect(built).toBe(buildPack(pack));
  });

  it('has nothing its own check would say', () => {
    expect(checkPack(pack, '2026-11-22').map((problem) => problemLine(problem, places))).toEqual([]);
    // Every rule on every example and every template, on a machine that may be busy.
  }, 60_000);

  it('has what a bank needs, on every channel', () => {
    const count = (channel: Channel) => replies.filter(({ channels }) => channels.includes(channel)).length;
    expect(replies.length).toBeGreaterThanOrEqual(25);
    expect([count('email') >= 20, count('chat') >= 5, count('social') >= 4]).toEqual([true, true, true]);
    expect(pack.rules.length).toBeGreaterThanOrEqual(12);
    expect(pack.glossary.length).toBeGreaterThanOrEqual(40);
    expect(pack.personas.length).toBeGreaterThanOrEqual(3);
  });

  it('says for each rule why, by which value, and shows near-misses', () => {
    for (const rule of pack.rules.filter((rule) => 'examples' in rule)) {
      expect(rule, rule.id).toMatchObject({ message: expect.any(String), why: expect.any(String) });
      expect(
        pack.values.map(({ id }) => id),
        rule.id,
      ).toContain(rule.value);
      expect(rule.examples, rule.id).toMatchObject({
        flags: { 1: expect.anything() },
        quiet: { 1: expect.anything() },
      });
    }
  });
});

describe.each(pack.templates)('$id', ({ id, tags, channels: [channel = 'email'], ...template }) => {
  it('has an owner, a day of review and examples', () => {
    expect(template.owner).toBeTruthy();
    expect(template['review-by']).toMatch(/^2027-/);
    if (!tags.includes('part')) expect(template.examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each([0, 1, 9])('can be filled in, whatever is known and chosen (%i)', (option) => {
    for (const context of [KNOWN, UNKNOWN])
      expect(textOf(id, { ...context, channel }, option)).not.toMatch(/[{}[\]]|undefined|null| {2}| [,.]/);
  });

  it.each([0, 1, 9])('keeps to its channel (%i)', (option) => {
    const text = textOf(id, { ...KNOWN, channel }, option);
    if (channel === 'social') expect(text.length).toBeLessThanOrEqual(280);
    if (channel === 'chat') expect(text.split(/\s+/).length).toBeLessThanOrEqual(75);
    if (channel === 'email' && !tags.includes('part')) expect(text).toMatch(/^Dear \w+ Jensen,\n.+\nNorthmoor Bank$/s);
  });

  it('is a reply the voice of the bank has nothing against', () => {
    if (tags.includes('part')) return;
    for (const customer of template.examples)
      expect(findingsIn(textOf(id, { ...KNOWN, channel }), customer, channel), customer).toEqual([]);
  });
});

describe('in the bank’s voice', () => {
  const LOST = 'I was scammed out of £900 by a man who pretended to be from your bank.';
  it.each([
    ['Dear Ms Jensen,\n\nyou will get your money back.', 'email', 'no-outcome-before-the-decision'],
    ['Dear Ms Jensen,\n\nyou should never have told him the code.', 'email', 'no-lesson-for-the-deceived'],
    ['Please send us your PIN.', 'chat', 'never-ask-for-a-secret'],
    ['Your account was blocked at nine.', 'social', 'no-account-details-in-public'],
  ] as const)('“%s” is stopped in %s', (text, channel, rule) => {
    expect(findingsIn(text, LOST, channel)).toContainEqual(expect.stringMatching(rule));
  });

  it('fees above the limit are for somebody else to grant, and money lost to fraud is no favour', () => {
    const about = (text: string) => findingsIn(text, 'Please refund it.', 'email').filter((one) => /^beyond/.test(one));
    expect(about('Dear Ms Jensen,\n\nI have refunded £140 in fees today.')).toHaveLength(1);
    expect(about('Dear Ms Jensen,\n\nI have refunded £14 in fees today.')).toEqual([]);
    expect(about('Dear Ms Jensen,\n\nI will refund you £840 for the payments you did not make.')).toEqual([]);
  });

  it.each([
    [0, '26 March 2027'],
    [1, '30 April 2027'],
  ])('a complaint has its last day counted for it (%i)', (about, day) => {
    expect(textOf('complaint-received', KNOWN, about)).toContain(`by ${day} at the latest`);
  });

  it('nine examples in ten find their own reply first', () => {
    const misses = (['email', 'chat', 'social'] as const).flatMap((channel) => {
      const own = library.filter((one) => one.channels.includes(channel) && !one.tags.includes('part'));
      const suggester = createSuggester(own);
      return own.flatMap((one) => one.examples.filter((example) => suggester.suggest(example, 1)[0]?.id !== one.id));
    });
    expect(misses.length / replies.flatMap(({ examples }) => examples).length, misses.join('\n')).toBeLessThan(0.1);
  });
});
