import type { Preview } from '#components/pages/options/types.ts';
import type { Conversation, Snippet } from '#core/model.ts';
import { contextOf } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';

/** Invented: the preview must look like a reply without anybody's ticket in it. */
const EXAMPLE: Conversation = {
  messages: [{ from: 'customer', author: 'Maria Lopez', text: 'My order 48213 has not arrived.' }],
  customer: { name: 'Maria Lopez', email: 'maria.lopez@example.com' },
  agent: {},
  ticket: { id: '1207', subject: 'Order 48213' },
  source: 'page',
};

/** As an insertion would do it; what would be asked for stands in the text by its label. */
export function previewOf(body: string, agentName: string, library: readonly Snippet[]): Preview {
  const languages = navigator.languages;
  const context = contextOf(EXAMPLE, { agentName, channel: 'email', now: new Date(), body, languages });
  const asks: string[] = [];
  let answers: Record<string, string> = {};
  // What one answer decides may ask for more.
  for (let round = 0; round < ROUNDS; round += 1) {
    const rendered = renderSnippet({ body }, context, answers, library);
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
  return rendered.kind === 'ready' ? { kind: 'ready', text: rendered.text, asks } : rendered;
}
