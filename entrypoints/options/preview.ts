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
  const context = contextOf(EXAMPLE, { agentName, channel: 'email', now: new Date() });
  const first = renderSnippet({ body }, context, {}, library);
  if (first.kind !== 'ask') return asPreview(first, []);
  const answers = first.fields.map(({ name, label, value, options }) => [name, value || options?.[0] || `‹${label}›`]);
  return asPreview(
    renderSnippet({ body }, context, Object.fromEntries(answers), library),
    first.fields.map((field) => field.label),
  );
}

function asPreview(rendered: ReturnType<typeof renderSnippet>, asks: readonly string[]): Preview {
  switch (rendered.kind) {
    case 'ready':
      return { kind: 'ready', text: rendered.text, asks };
    case 'ask':
      return { kind: 'ready', text: '', asks: rendered.fields.map((field) => field.label) };
    case 'refused':
      return rendered;
  }
}
