import { describe, expect, it } from 'vitest';
import type { Snippet } from '#core/model.ts';
import { hasPart, namesOf, renamedPart } from '#core/templates/partials.ts';

const reply = (id: string, more: Partial<Snippet> = {}): Snippet => ({
  id,
  title: id,
  body: id,
  tags: [],
  channels: [],
  examples: [],
  ...more,
});

describe('a reply that others have as a part', () => {
  it('is named by its id, and by its shortcut where that is not another one’s first', () => {
    const [first, second] = [reply('a', { shortcut: '/refund' }), reply('b', { shortcut: '/refund' })];
    const library = [first, second, reply('p:1', { shortcut: '/refund', pack: 'p' }), reply('c')];
    expect(namesOf(first, library)).toEqual(['a', '/refund']);
    expect(namesOf(second, library)).toEqual(['b']);
    expect(namesOf(reply('c'), library)).toEqual(['c']);
  });

  it('gets another name in them, with quotes of either kind, and nothing else changes', () => {
    const body = '{% render "/late" %}{%- render \'late\' -%} late {% ask "late" %}{% render "later" %}';
    expect(hasPart(body, ['late'])).toBe(true);
    expect(hasPart(body, ['ate', 'a'])).toBe(false);
    expect(renamedPart(body, 'late', '/soon')).toBe(
      '{% render "soon" %}{%- render "soon" -%} late {% ask "late" %}{% render "later" %}',
    );
  });
});
