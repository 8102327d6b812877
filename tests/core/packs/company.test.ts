/** What a pack says of its company, in every template, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { checkPack } from '#core/packs/check.ts';
import { companyOf, isOfCompany } from '#core/packs/company.ts';
import { diffPacks } from '#core/packs/diff.ts';
import { packSchema } from '#core/packs/schema.ts';
import { readSource } from '#core/packs/source.ts';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';

const pack = (body: string, company?: object, id = 'acme') =>
  packSchema.parse({
    format: 1,
    id,
    name: 'Acme',
    version: '1.0.0',
    language: 'en',
    ...(company ? { company } : {}),
    templates: [{ id: 'a', title: 'A', body }],
  });
const wrong = (...of: Parameters<typeof pack>) => checkPack(pack(...of), '2026-11-22').map(({ message }) => message);

describe('the company of a pack', () => {
  it('may be named by its templates and sign-offs; what it does not say is no field', () => {
    const company = { phone: '030 5550' };
    expect(wrong('Please call {{ company.phone }} on Monday.', company)).toEqual([]);
    expect(wrong('Please call {{ company.fax }} on Monday.', company)).toEqual(['“company.fax” is not a known field.']);
    expect(wrong('Please call {{ company.phone }} on Monday.')).toEqual(['“company.phone” is not a known field.']);
    expect(wrong('{% if channel == "chat" %}{{ company.phone.x }}{% endif %}On Monday.', company)).toEqual([
      '“company.phone.x” is not a known field.',
    ]);
  });

  it.each(['Phone', 'my phone', 'über', '9am', 'constructor.x'])('“%s” is no name for a fact', (key) => {
    const yaml = `id: a\nname: A\nversion: 1.0.0\nlanguage: en\ncompany:\n  ${key}: x\n`;
    expect(readSource(new Map([['pack.yaml', yaml]]))).toMatchObject({
      kind: 'problems',
      problems: [{ file: 'pack.yaml', message: expect.stringMatching(/^company/) }],
    });
  });

  it('is the own pack’s first, then a later pack’s', () => {
    const packs = [
      pack('x', { name: 'One', phone: '1' }, 'one'),
      pack('x', { name: 'Two' }, 'two'),
      pack('x', undefined, 'three'),
    ];
    expect(companyOf(packs)).toEqual({ name: 'Two', phone: '1' });
    expect(companyOf(packs, 'one')).toEqual({ name: 'One', phone: '1' });
    expect(companyOf(packs, 'nobody')).toEqual({ name: 'Two', phone: '1' });
    expect(isOfCompany('company.toString', companyOf(packs))).toBe(false);
  });

  it('stands in the reply, and no braces come with it', () => {
    const conversation = { messages: [], customer: {}, agent: {}, source: 'page' } as const;
    const filled = (company: Record<string, string>) =>
      renderSnippet(
        { body: 'Call {{ company.phone }} or {{ company.name }}.' },
        contextOf(conversation, {
          agentName: '',
          channel: 'email',
          now: new Date(0),
          packs: [{ id: 'acme', company }],
        }),
      );
    expect(filled({ phone: '030 5550', name: 'Acme' })).toMatchObject({
      kind: 'ready',
      text: 'Call 030 5550 or Acme.',
    });
    expect(filled({ phone: '030 5550' })).toMatchObject({ kind: 'ask', fields: [{ name: 'company.name' }] });
    expect(filled({ name: 'Acme' })).toMatchObject({ kind: 'refused' });
    expect(filled({ phone: '{{ evil }}', name: 'Acme' })).toMatchObject({ kind: 'refused' });
  });

  it('that changed is told by the preview of an update', () => {
    const changes = diffPacks(pack('x', { phone: '1', fax: '2' }), pack('x', { phone: '3' }));
    expect(changes.map(({ kind, what, id }) => `${kind} ${what} ${id}`)).toEqual([
      'gone company fax',
      'changed company phone',
    ]);
  });
});
