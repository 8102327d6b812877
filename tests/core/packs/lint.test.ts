import { describe, expect, it } from 'vitest';
import { checkPack, problemLine } from '#core/packs/check.ts';
import { newPack } from '#core/packs/new.ts';
import { readSource } from '#core/packs/source.ts';

const TODAY = '2026-11-22';

function checked(changes: Readonly<Record<string, string>> = {}) {
  const read = readSource(new Map([...newPack('acme-voice'), ...Object.entries(changes)]));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return checkPack(read.pack, TODAY).map((problem) => problemLine(problem, read.places));
}

const template = (body: string, front = 'id: late\ntitle: Late') => ({
  'templates/late.md': `---\n${front}\n---\n${body}\n`,
});

const profile = (said: string) =>
  (newPack('acme-voice').get('pack.yaml') ?? '').replace('profiles:', `profiles:\n  email:\n    ${said}`);

// The engine is compiled in the first of them.
describe('pack check', { timeout: 30_000 }, () => {
  it('finds nothing in the folder that “pack new” makes', () => {
    expect(checked()).toEqual([]);
  });

  it.each<[what: string, changes: Record<string, string>, said: string]>([
    [
      'a field nobody knows',
      template('Hi {{ customer.first_name }},\n\nYour {{ order.colour }} lamp is here.'),
      'templates/late.md:7: “order.colour” is not a known field. (fill-in)',
    ],
    [
      'a field nobody knows, behind a condition',
      template(
        'Hello,\n{% if customer.company == "Nobody" %}\nYour {{ order.colour }} lamp.\n{% endif %}\nThe lamp is here.',
      ),
      'templates/late.md:7: “order.colour” is not a known field. (fill-in)',
    ],
    [
      'a part that is not there',
      template('Hello,\n\n{% render "signoff" %}'),
      'templates/late.md:7: It uses “signoff”, and there is no template with that shortcut or id. (references)',
    ],
    [
      'a sign-off that one channel lacks',
      {
        'pack.yaml': profile('signOff: Bye'),
        'templates/sign-off.md': '---\nid: bye\ntitle: Bye\n---\nSee you.\n',
        ...template('Hello,\n\n{% render "sign-off" %}', 'id: late\ntitle: Late\nchannels: [email, chat]'),
      },
      'templates/late.md:8: It uses “sign-off”, and there is no template with that shortcut or id for chat. (references)',
    ],
    [
      'a sign-off with a field nobody knows',
      { 'pack.yaml': profile('signOff: "Bye, {{ agent.nickname }}"') },
      'pack.yaml:1: profiles › email › signOff: “agent.nickname” is not a known field. (fill-in)',
    ],
    [
      'a sign-off with a broken tag',
      { 'pack.yaml': profile('signOff: "Bye {% if x"') },
      'pack.yaml:1: profiles › email › signOff: ',
    ],
    [
      'a broken tag',
      template('Hello,\n\n{% choose "Reason": "one" %}'),
      'templates/late.md:5: {% choose "Reason" %} needs at least two choices in quotes. (fill-in)',
    ],
    [
      'a value nobody has',
      { 'rules/a.yaml': rule('value: speed') },
      'rules/a.yaml:1: “speed” is none of the pack’s values. (references)',
    ],
    [
      'a persona nobody has',
      { 'rules/a.yaml': rule('when: { persona: pirate }') },
      'rules/a.yaml:1: “pirate” is none of the pack’s personas. (references)',
    ],
    [
      'a grade for nothing',
      { 'rules/a.yaml': '- { id: vague-timings, grade: ask }\n' },
      'rules/a.yaml:1: sets a grade for “vague-timings”, which is neither a built-in check nor a rule of this pack. (references)',
    ],
    [
      'a failing example',
      { 'rules/a.yaml': rule('').replace('We do synergy.', 'We work together.') },
      'rules/a.yaml:1: “We work together.” should be flagged, and the rule found nothing. (rules)',
    ],
    [
      'a pattern that cannot be read',
      { 'rules/a.yaml': rule('').replace('[synergy]', '["{one|two"]') },
      'rules/a.yaml:1: find',
    ],
    [
      'a shortcut twice',
      template('Your lamp is on its way and comes on Monday.', 'id: late\ntitle: Late\nshortcut: /Refund'),
      'templates/refund-on-its-way.md:11: warning: “/refund” is the shortcut of “late” as well: typing it offers both. (shortcuts)',
    ],
    [
      'a review date that passed',
      template('Your lamp is here.', 'id: late\ntitle: Late\nowner: Mira\nreview-by: 2026-11-21'),
      'templates/late.md:7: warning: It was to be reviewed by 2026-11-21. Mira looks after it. (review-dates)',
    ],
    [
      'words that the pack’s own rule flags',
      template('Hello,\n\nI gave it to the relevant team.'),
      'templates/late.md:7: warning: “the relevant team” breaks no-relevant-team: Say who it is. (own-rules)',
    ],
    [
      'words that a rule of the pack’s own flags as a note',
      {
        ...template('Hello,\n\nwe do synergy by Monday.'),
        'rules/a.yaml': rule(''),
      },
      'templates/late.md:7: warning: “synergy” breaks no-synergy: Say it plainly. (own-rules)',
    ],
    [
      'flagged words that run over a line, where they begin',
      template('Hello,\n\nI gave it to *the\nrelevant team* on Monday.\n\nIt is with the relevant team.'),
      'templates/late.md:7: warning: “the relevant team” breaks no-relevant-team: Say who it is. (own-rules)',
    ],
    [
      'quotation marks as a text program writes them',
      { 'rules/a.yaml': rule('').replace('[synergy]', '[“synergy”]') },
      'rules/a.yaml:1: find: “synergy” stands in curly quotation marks, which belong to the words here; write straight ones. (rules)',
    ],
    [
      'nearly the same text again',
      {
        ...template(`Your lamp left our house today and comes on Monday, ${LONG}`),
        'templates/late-2.md': `---\nid: late-2\ntitle: Late too\n---\nYour lamp left our house today and comes on Tuesday, ${LONG}\n`,
      },
      'templates/late.md:5: warning: It is 90 % the same as “late-2”. (duplicates)',
    ],
    [
      'a text for scholars',
      template(
        'Notwithstanding the aforementioned considerations regarding organisational responsibilities, administrative reconsideration necessitates documentation substantiating extraordinary circumstances, supplementary authorisations, and comprehensive identification of every participating institution whatsoever.'.concat(
          ' Subsequently, individual reimbursement eligibility determinations materialise following interdepartmental deliberations.',
        ),
      ),
      'years of school to read',
    ],
  ])('says %s, with file and line', (_, changes, said) => {
    expect(checked(changes)).toContainEqual(expect.stringContaining(said));
  });

  it('lets alone what only looks alike', () => {
    expect(
      checked({
        ...template(
          `Your lamp left our house today and comes on Monday. ${LONG}`,
          'id: late\ntitle: Late\nreview-by: 2026-11-22',
        ),
        'templates/lost.md': `---\nid: lost\ntitle: Lost\nshortcut: /refunded\n---\nI am sorry that the parcel was lost on its way to you. I send the same lamp again today, free of charge.\n`,
      }),
    ).toEqual([]);
  });
});

const LONG =
  'in a box that fits through your letter slot, so nobody has to be at home. The link in the mail shows where it is. ' +
  'Call me if it is not there by the evening, and I will ask the driver for you while you wait on the line with me.';

function rule(also: string): string {
  return `- id: no-synergy
  find: [synergy]
  message: Say it plainly.
  grade: note
${also === '' ? '' : `  ${also}\n`}  examples:
    flags: ["We do synergy."]
    quiet: ["We work well together."]
`;
}
