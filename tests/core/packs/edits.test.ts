import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Choice, changeOf, type EditRequest, resolved } from '#core/packs/changes.ts';
import { editsOf, type PackEdits, type TemplateText, textOf, withEdits } from '#core/packs/edits.ts';
import { conflictsOf, rebaseEdits } from '#core/packs/merge.ts';
import { type Pack, packSchema } from '#core/packs/schema.ts';

vi.setConfig({ testTimeout: 60_000 });

const packOf = (pack: object): Pack =>
  packSchema.parse({ format: 1, id: 'acme', name: 'Acme', version: '1.0.0', language: 'en', ...pack });
const refund = { id: 'refund', title: 'Refund', body: 'It is on its way.', shortcut: 'rf', owner: 'Kim' };
const refundText: TemplateText = {
  title: refund.title,
  body: refund.body,
  shortcut: 'rf',
  tags: [],
  channels: [],
  examples: [],
};
const first = packOf({
  templates: [refund, { id: 'late', title: 'Late', body: 'We are late.' }],
  rules: [
    { id: 'blame', find: 'your fault', grade: 'ask' },
    { id: 'plain', find: 'utilise' },
  ],
  glossary: [{ term: 'SLA', grade: 'note' }],
  grades: { jargon: 'ask', blame: 'hold' },
  profiles: { chat: { grades: { jargon: 'hold', blame: 'note' } } },
  personas: [{ id: 'vip', title: 'V', text: 'T', grades: { jargon: 'note' } }],
});
const withTemplates = (...templates: object[]): Pack => packOf({ ...first, templates });

function edited(pack: Pack, edits: PackEdits, ...requests: EditRequest[]): PackEdits {
  const now = new Map(edits);
  for (const request of requests) put(now, changeOf(pack, now, request));
  return now;
}

function put(edits: Map<string, unknown>, changed: ReturnType<typeof changeOf> | null): void {
  if (changed?.kind !== 'changed') return;
  if (changed.edit) edits.set(changed.entry, changed.edit);
  else edits.delete(changed.entry);
}

function decide(pack: Pack, edits: PackEdits, entry: string, choice: Choice) {
  const now = new Map(edits);
  const changed = resolved(pack, now, entry, choice);
  put(now, changed);
  return { edits: now, changed };
}

const none = editsOf([]);
const type = (text: Partial<TemplateText>, id = 'refund', pack = first): EditRequest => {
  const template = pack.templates.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return { kind: 'template', id, text: { ...textOf(template), ...text } };
};
const bodies = (pack: Pack) => pack.templates.map(({ body }) => body);

describe('a person’s edits', () => {
  it('of nothing are the pack as it came', () => expect(withEdits(first, none)).toBe(first));

  it('of a grade hold in every channel and for every persona', () => {
    const edits = edited(
      first,
      none,
      { kind: 'grade', of: 'check', id: 'jargon', grade: 'off' },
      { kind: 'grade', of: 'check', id: 'vague', grade: 'hold' },
      { kind: 'grade', of: 'rule', id: 'blame', grade: 'off' },
      { kind: 'grade', of: 'term', id: 'SLA', grade: 'hold' },
    );
    expect(withEdits(first, edits)).toMatchObject({
      grades: { jargon: 'off', vague: 'hold', blame: 'off' },
      rules: [{ id: 'blame', grade: 'off' }, { id: 'plain' }],
      glossary: [{ term: 'SLA', grade: 'hold' }],
      profiles: { chat: { grades: { jargon: 'off', blame: 'off' } } },
      personas: [{ grades: { jargon: 'off' } }],
    });
    expect(first.grades).toEqual({ jargon: 'ask', blame: 'hold' });
  });

  it('of a text leave what is not a text alone; without a shortcut it has none', () => {
    const pack = withEdits(first, edited(first, none, type({ body: 'Paid.', shortcut: undefined })));
    expect(pack.templates[0]).toEqual({ ...first.templates[0], body: 'Paid.', shortcut: undefined });
    expect(pack.templates[0]).not.toHaveProperty('shortcut');
  });

  it('hide a template, and show it again', () => {
    const edits = edited(first, none, { kind: 'hidden', id: 'refund', hidden: true });
    expect(bodies(withEdits(first, edits))).toEqual(['We are late.']);
    expect(edited(first, edits, { kind: 'hidden', id: 'refund', hidden: false })).toEqual(none);
  });

  it('taken back are none', () => {
    const edits = edited(first, none, type({ body: 'Paid.' }), {
      kind: 'grade',
      of: 'rule',
      id: 'blame',
      grade: 'off',
    });
    expect(edits.size).toBe(2);
    const back = edited(first, edits, type({}), { kind: 'grade', of: 'rule', id: 'blame', grade: 'ask' });
    expect(back).toEqual(none);
    expect(changeOf(first, edits, { kind: 'template', id: 'refund', text: null })).toMatchObject({
      edit: null,
      replaced: { body: 'Paid.' },
    });
  });

  it.each<EditRequest>([
    { kind: 'grade', of: 'rule', id: 'nobody', grade: 'off' },
    { kind: 'grade', of: 'term', id: 'nobody', grade: 'off' },
    { kind: 'hidden', id: 'nobody', hidden: true },
    { kind: 'template', id: 'nobody', text: refundText },
  ])('of what is not there are refused %#', (request) => {
    expect(changeOf(first, none, request)).toEqual({ kind: 'gone' });
  });
});

describe('another version', () => {
  const mine = edited(first, none, type({ body: 'Paid.' }));

  it('that changes another text leaves mine', () => {
    const after = withTemplates(refund, { id: 'late', title: 'Late', body: 'We were late.' });
    const rebased = rebaseEdits(mine, first, after);
    expect(rebased.conflicts).toEqual([]);
    expect(bodies(withEdits(after, rebased.edits))).toEqual(['Paid.', 'We were late.']);
  });

  it('that changes another field of it brings that field', () => {
    const after = withTemplates({ ...refund, title: 'Money back' });
    const rebased = rebaseEdits(mine, first, after);
    expect(rebased.conflicts).toEqual([]);
    expect(withEdits(after, rebased.edits).templates).toMatchObject([{ title: 'Money back', body: 'Paid.' }]);
  });

  it('that says the same as I do is no conflict, and the next one that does not is', () => {
    const same = withTemplates({ ...refund, body: 'Paid.' });
    expect(conflictsOf(same, mine)).toEqual([]);
    const next = withTemplates({ ...refund, body: 'Paid back.' });
    expect(conflictsOf(next, rebaseEdits(mine, same, next).edits)).toMatchObject([{ theirs: { body: 'Paid back.' } }]);
  });

  const both = withTemplates({ ...refund, title: 'Money back', body: 'Sent today.' });
  const bothText: TemplateText = { ...refundText, title: 'Money back', body: 'Sent today.' };

  it('that changes the same words keeps mine and shows all three', () => {
    const { edits, conflicts } = rebaseEdits(mine, first, both);
    expect(bodies(withEdits(both, edits))).toEqual(['Paid.']);
    expect(conflicts).toMatchObject([
      {
        kind: 'template',
        entry: 'template:refund',
        title: 'Money back',
        fields: ['body'],
        base: { body: 'It is on its way.' },
        mine: { title: 'Money back', body: 'Paid.' },
        theirs: { title: 'Money back', body: 'Sent today.' },
      },
    ]);
  });

  it.each<readonly [Choice, string, boolean]>([
    ['mine', 'Paid.', true],
    ['theirs', 'Sent today.', false],
    [{ text: { ...refundText, body: 'Paid today.' } }, 'Paid today.', true],
  ])('is answered with %j once and for all', (choice, body, stays) => {
    const { edits, changed } = decide(both, mine, 'template:refund', choice);
    expect(bodies(withEdits(both, edits))).toEqual([body]);
    expect(conflictsOf(both, edits)).toEqual([]);
    expect(edits.size > 0).toBe(stays);
    expect(changed).toEqual(
      body === 'Paid.'
        ? expect.not.objectContaining({ replaced: expect.anything() })
        : expect.objectContaining({ replaced: expect.objectContaining({ body: 'Paid.' }) }),
    );
    expect(resolved(both, edits, 'template:refund', 'theirs')).toBeNull();
    const next = withTemplates({ ...refund, body: 'Sent.' });
    expect(conflictsOf(next, edits)).toHaveLength(stays ? 1 : 0);
  });

  it.each<readonly [Choice]>([['mine'], [{ text: { ...refundText, body: 'Paid today.' } }]])(
    'is not asked again by a roll-back and the way forward: %j',
    (choice) => {
      const { edits } = decide(both, mine, 'template:refund', choice);
      const back = rebaseEdits(edits, both, first);
      expect(back.conflicts).toEqual([]);
      expect(bodies(withEdits(first, back.edits))[0]).toBe(bodies(withEdits(both, edits))[0]);
      const forward = rebaseEdits(back.edits, first, both);
      expect([forward.conflicts, withEdits(both, forward.edits)]).toEqual([[], withEdits(both, edits)]);
      const third = withTemplates({ ...refund, body: 'Another.' });
      const decided = decide(third, rebaseEdits(forward.edits, both, third).edits, 'template:refund', 'mine');
      for (const version of [first, both, third]) expect(conflictsOf(version, decided.edits)).toEqual([]);
    },
  );

  it('and more typing in between: the conflict stays until it is answered', () => {
    const { edits } = rebaseEdits(mine, first, both);
    const more = edited(both, edits, {
      kind: 'template',
      id: 'refund',
      text: { ...bothText, body: 'Paid now.' },
    });
    expect(conflictsOf(both, more)).toMatchObject([
      { base: { body: 'It is on its way.' }, mine: { body: 'Paid now.' } },
    ]);
    const title = edited(both, edits, {
      kind: 'template',
      id: 'refund',
      text: { ...bothText, title: 'Mine', body: 'Paid.' },
    });
    expect(conflictsOf(both, title)).toMatchObject([{ fields: ['body'], mine: { title: 'Mine', body: 'Paid.' } }]);
  });

  it('without the template: mine is offered still, with what the pack said last; kept it is my own reply', () => {
    const renamed = withTemplates({ ...refund, title: 'Money back' });
    const gone = withTemplates();
    const { edits, conflicts } = rebaseEdits(rebaseEdits(mine, first, renamed).edits, renamed, gone);
    expect(withEdits(gone, edits).templates).toMatchObject([{ id: 'refund', title: 'Money back', body: 'Paid.' }]);
    expect(conflicts).toMatchObject([{ kind: 'gone', title: 'Money back' }]);
    const kept = decide(gone, edits, 'template:refund', 'mine');
    expect(kept.edits).toEqual(none);
    expect(kept.changed).toMatchObject({ snippet: { title: 'Money back', body: 'Paid.' } });
    expect(decide(gone, edits, 'template:refund', 'theirs').changed).toMatchObject({ replaced: { body: 'Paid.' } });
    expect(bodies(withEdits(renamed, rebaseEdits(edits, gone, renamed).edits))).toEqual(['Paid.']);
  });

  it('with another grade: mine holds, and both are shown', () => {
    const edits = edited(first, none, { kind: 'grade', of: 'rule', id: 'blame', grade: 'off' });
    const louder = packOf({ ...first, rules: [{ id: 'blame', find: 'your fault', grade: 'hold', title: 'Blame' }] });
    expect(conflictsOf(louder, edits)).toEqual([
      {
        kind: 'grade',
        entry: 'rule:blame',
        of: 'rule',
        id: 'blame',
        title: 'Blame',
        base: 'ask',
        mine: 'off',
        theirs: 'hold',
      },
    ]);
    expect(withEdits(louder, edits).rules).toMatchObject([{ grade: 'off' }]);
    const kept = decide(louder, edits, 'rule:blame', 'mine').edits;
    expect([conflictsOf(louder, kept), conflictsOf(first, kept)]).toEqual([[], []]);
    expect(decide(louder, edits, 'rule:blame', 'theirs').edits).toEqual(none);
  });

  it('without the rule: nothing to say until it comes back', () => {
    const edits = edited(first, none, { kind: 'grade', of: 'rule', id: 'blame', grade: 'off' });
    const without = packOf({ ...first, rules: [] });
    expect(conflictsOf(without, edits)).toEqual([]);
    expect(rebaseEdits(edits, first, without).edits).toEqual(edits);
  });
});

describe('any sequence of edits and versions', () => {
  const ids = ['a', 'b', 'c'] as const;
  const word = fc.constantFrom('one', 'two', 'three', 'four');
  const text = fc.record({ title: word, body: word }).map((one) => ({ ...one, tags: [], channels: [], examples: [] }));
  const version = fc
    .subarray([...ids])
    .chain((there) => fc.tuple(...there.map((id) => text.map((one) => ({ id, ...one })))));
  const id = fc.constantFrom(...ids);
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('version' as const), templates: version }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('edit' as const),
        id,
        text: fc.record({ title: word, body: word }, { requiredKeys: [] }),
      }),
    },
    fc.record({ do: fc.constant('resolve' as const), id, choice: fc.constantFrom('mine' as const, 'theirs' as const) }),
  );

  it('keeps each word that a person typed until that person takes it back', () => {
    fc.assert(
      fc.property(version, fc.array(step, { maxLength: 25 }), (start, steps) => {
        let pack = withTemplates(...start);
        let edits = none;
        const typed = new Map<string, string>();
        const shownAt = (where: string) => withEdits(pack, edits).templates.find((one) => one.id === where);
        for (const one of steps) {
          if (one.do === 'version') {
            const after = withTemplates(...one.templates);
            edits = rebaseEdits(edits, pack, after).edits;
            pack = after;
          } else if (one.do === 'edit') {
            const shown = shownAt(one.id);
            if (!shown) continue;
            const theirs = pack.templates.find((template) => template.id === one.id);
            edits = edited(pack, edits, { kind: 'template', id: one.id, text: { ...textOf(shown), ...one.text } });
            for (const field of ['title', 'body'] as const) {
              const value = one.text[field];
              if (value === undefined || value === shown[field]) continue;
              if (value === theirs?.[field]) typed.delete(`${one.id} ${field}`);
              else typed.set(`${one.id} ${field}`, value);
            }
          } else {
            const conflict = conflictsOf(pack, edits).find(({ entry }) => entry === `template:${one.id}`);
            const { edits: after, changed } = decide(pack, edits, `template:${one.id}`, one.choice);
            edits = after;
            if (conflict?.kind === 'gone') {
              // The words go where the person sent them.
              const went = changed?.kind === 'changed' ? (changed.snippet ?? changed.replaced) : undefined;
              for (const field of ['title', 'body'] as const) {
                const value = typed.get(`${one.id} ${field}`);
                if (value !== undefined) expect(went?.[field]).toBe(value);
                typed.delete(`${one.id} ${field}`);
              }
            } else if (conflict?.kind === 'template' && one.choice === 'theirs') {
              for (const field of conflict.fields) typed.delete(`${one.id} ${field}`);
              // Where the rest is what the pack says anyway, nothing of the person's own is left.
              if (!edits.has(`template:${one.id}`))
                for (const field of ['title', 'body'] as const) {
                  const theirs = pack.templates.find((template) => template.id === one.id)?.[field];
                  expect([undefined, theirs]).toContain(typed.get(`${one.id} ${field}`));
                  typed.delete(`${one.id} ${field}`);
                }
            }
          }
          for (const [where, value] of typed) {
            const [which = '', field] = where.split(' ');
            expect(shownAt(which)?.[field === 'title' ? 'title' : 'body'], where).toBe(value);
          }
          for (const { id: untouched } of pack.templates.filter(({ id: one }) => !edits.has(`template:${one}`)))
            expect(shownAt(untouched)).toEqual(pack.templates.find(({ id: one }) => one === untouched));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gone back to is as if nothing had been', () => {
    fc.assert(
      fc.property(version, version, fc.array(fc.tuple(id, text), { maxLength: 4 }), (one, other, typed) => {
        const [before, after] = [withTemplates(...one), withTemplates(...other)];
        const edits = typed.reduce(
          (now, [which, mine]) => edited(before, now, { kind: 'template', id: which, text: mine }),
          none,
        );
        const there = rebaseEdits(edits, before, after);
        const back = rebaseEdits(there.edits, after, before);
        expect(withEdits(before, back.edits)).toEqual(withEdits(before, edits));
        expect(back.conflicts).toEqual([]);
        expect(rebaseEdits(there.edits, after, after)).toEqual(there);
      }),
      { numRuns: 200 },
    );
  });
});
