import { renderSnippet } from '#core/templates/render.ts';

const CONTEXT = {
  customer: {},
  agent: {},
  ticket: {},
  order: {},
  company: {},
  channel: 'email',
  today: 'today',
  clipboard: 'PASTED',
} as const;

/** The form as an agent meets it, and what comes of it when the first of everything is taken. */
export function met(body: string) {
  const asked = renderSnippet({ body }, CONTEXT);
  const fields = asked.kind === 'ask' ? asked.fields : [];
  const answers = Object.fromEntries(fields.map(({ name, options, value }) => [name, options?.[0] ?? (value || 'X')]));
  return {
    fields: fields.map(({ label, value, options }) => ({ label, value, options })),
    filled: renderSnippet({ body }, CONTEXT, answers),
  };
}
