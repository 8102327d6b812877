import type { Preview, PreviewSample } from '#components/pages/options/types.ts';
import type { Conversation, Snippet } from '#core/model.ts';
import type { Pack } from '#core/packs/schema.ts';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';

/** Invented: the preview must look like a reply without anybody's ticket in it. */
const CUSTOMERS: Readonly<Record<PreviewSample['customer'], Conversation>> = {
  known: {
    messages: [{ from: 'customer', author: 'Maria Lopez', text: 'My order 48213 has not arrived.' }],
    customer: { name: 'Maria Lopez', email: 'maria.lopez@example.com' },
    agent: {},
    ticket: { id: '1207', subject: 'Order 48213', url: 'https://desk.example/tickets/1207' },
    source: 'page',
  },
  german: {
    messages: [{ from: 'customer', author: 'Jonas Weber', text: 'Meine Bestellung 48213 ist noch nicht angekommen.' }],
    customer: { name: 'Jonas Weber', email: 'jonas.weber@example.com' },
    agent: {},
    ticket: { id: '1208', subject: 'Bestellung 48213', url: 'https://desk.example/tickets/1208' },
    source: 'page',
  },
  unknown: {
    messages: [{ from: 'customer', text: 'Where is it?' }],
    customer: {},
    agent: {},
    source: 'page',
  },
};

/** As an insertion would do it; what would be asked for stands in the text by its label. */
export function previewOf(
  body: string,
  agentName: string,
  library: readonly Snippet[],
  { customer, channel, language }: PreviewSample = { customer: 'known', channel: 'email' },
  /** Whose template it is: its parts are looked for there first. */
  pack?: string,
  packs: readonly Pack[] = [],
): Preview {
  const languages = navigator.languages;
  const locale = language === undefined ? {} : { locale: language };
  const context = contextOf(CUSTOMERS[customer], {
    agentName,
    channel,
    now: new Date(),
    body,
    languages,
    packs,
    pack,
    ...locale,
  });
  const asks: string[] = [];
  let answers: Record<string, string> = {};
  // What one answer decides may ask for more.
  for (let round = 0; round < ROUNDS; round += 1) {
    const rendered = renderSnippet(pack === undefined ? { body } : { body, pack }, context, answers, library);
    if (rendered.kind !== 'ask') return asPreview(rendered, asks);
    for (const { name, label, value, options } of rendered.fields) {
      asks.push(label);
      answers = { ...answers, [name]: value || options?.[0] || `‹${label}›` };
    }
  }
  return { kind: 'ready', text: '', asks };
}

const ROUNDS = 20;

function asPreview(
  rendered: Exclude<ReturnType<typeof renderSnippet>, { kind: 'ask' }>,
  asks: readonly string[],
): Preview {
  return rendered.kind === 'ready' ? { kind: 'ready', text: rendered.text, html: rendered.html, asks } : rendered;
}
