/** Why a reply is not put in is said in the reader's language too. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { saidText } from '../../components/pages/options/packs/said.ts';
import { createTexts } from '../../components/ui/texts.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';

const conversation = { messages: [], customer: { name: 'Maria Lopez' }, agent: {}, source: 'page' } as const;
const context = contextOf(conversation, { agentName: 'Sam', channel: 'email', now: new Date(0), packs: [] });
const [english, german] = [createTexts('en', en), createTexts('de', de)];

describe('a refusal', () => {
  it.each([
    '{{ customer.nickname }}',
    '{{ customer }}',
    '{{ customer.first_name',
    'Hi {% cursor',
    '{% shout %}',
    '{{ customer.first_name | shout }}',
    '{% if customer.name %}x',
    '{% raw %} x',
    '{{ }}',
    '{% note %}x',
    '{% render "gone" %}',
    '{% ask %}',
    '{% ask "A", defualt: "b" %}',
    '{% choose "A": "only one" %}',
    '{% for i in (1..99999999) %}x{% endfor %}',
    'Hi {{ "" }}, thank you',
    '   ',
  ])('of %j', (body) => {
    const rendered = renderSnippet({ body }, context);
    if (rendered.kind !== 'refused') throw new Error(`It is ${rendered.kind}.`);
    const [inEnglish, inGerman] = [english, german].map(({ t }) => saidText(rendered.message, t));
    expect(inGerman).not.toBe(inEnglish);
    expect(inGerman).not.toMatch(/\b(?:is|the|there|never|needs|uses|takes)\b/);
  });

  it.each(['This reply was deleted in the meantime.', 'This reply is a draft. Mend it under Options, Snippets.'])(
    '“%s”',
    (said) => {
      expect(saidText(said, english.t)).toBe(said);
      expect(saidText(said, german.t)).not.toBe(said);
    },
  );
});
