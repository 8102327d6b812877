/** Labelled exchanges of every file, brought to one shape: what should fire, and where when the label says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const asked = z.array(z.object({ text: z.string(), answered: z.boolean() }));
const labels = z.object({
  customer_reports_problem: z.boolean(),
  apology_warranted: z.boolean(),
  reply_apologises: z.boolean(),
  apology_insincere: z.boolean(),
  blames_customer: z.boolean(),
  jargon_terms: z.array(z.string()),
  vague_spans: z.array(z.string()),
  gives_next_step: z.boolean(),
  acknowledges_feeling: z.boolean(),
  unanswered_questions: z.number(),
  questions: asked.optional(),
});

const row = z.object({
  id: z.string(),
  channel: z.enum(['email', 'chat', 'social']),
  customer: z.string(),
  subject: z.string().nullish(),
  customerName: z.string().optional(),
  reply: z.string(),
  labels,
  company: z.string().optional(),
  industry: z.string().optional(),
  licence: z.string().optional(),
  reply_origin: z.string().optional(),
  expect: z.record(z.string(), z.object({ spans: z.array(z.string()).optional() })).optional(),
  signals: z.object({ questions: asked.optional() }).optional(),
  context: z
    .object({
      remedies: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
      terms: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
      attachments: z.number().optional(),
    })
    .optional(),
});

export type Labels = z.infer<typeof labels>;

/** `spans` when the label gives places; `exempt` when the row says nothing about this check. */
export type Expected = 'no' | 'exempt' | { readonly spans: readonly string[] };

export interface Labelled {
  readonly file: string;
  readonly id: string;
  /** What is kept together when a set is split: a company's replies share its templates. */
  readonly company: string;
  readonly source: string;
  readonly licence: string;
  readonly channel: 'email' | 'chat' | 'social';
  readonly customer: string;
  /** As the page would tell it; the bench passes it only with --names. */
  readonly subject: string | undefined;
  readonly customerName: string | undefined;
  readonly reply: string;
  readonly context: {
    readonly remedies?: Readonly<Record<string, number | string | boolean>>;
    readonly terms?: Readonly<Record<string, string | readonly string[]>>;
    readonly attachments?: number;
  };
  readonly labels: Labels;
  readonly clean: boolean;
  /** What the customer asked and whether the reply answers it; undefined where nobody said. */
  readonly questions: readonly { readonly text: string; readonly answered: boolean }[] | undefined;
  expected(check: string): Expected;
}

const yes = (spans: readonly string[] = []): Expected => ({ spans });

const BY_LABEL: Readonly<Record<string, (of: Labels) => Expected>> = {
  'missing-apology': (of) => (of.apology_warranted && !of.reply_apologises ? yes() : 'no'),
  'missing-acknowledgement': (of) => (of.customer_reports_problem && !of.acknowledges_feeling ? yes() : 'no'),
  'insincere-apology': (of) => (of.apology_insincere ? yes() : 'no'),
  'missing-next-step': (of) => (of.gives_next_step ? 'no' : yes()),
  'unanswered-question': (of) => (of.unanswered_questions > 0 ? yes() : 'no'),
  blame: (of) => (of.blames_customer ? yes() : 'no'),
  jargon: (of) => (of.jargon_terms.length > 0 ? yes(of.jargon_terms) : 'no'),
  'vague-timing': (of) => (of.vague_spans.length > 0 ? yes(of.vague_spans) : 'no'),
};

export function readLabelled(folder: string): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => /^dev-(?:labelled|written).*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => labelled(name, row.parse(JSON.parse(line)))),
    );
}

function labelled(file: string, of: z.infer<typeof row>): Labelled {
  const { expect, labels } = of;
  const expected = (check: string): Expected => {
    if (!expect) return BY_LABEL[check]?.(labels) ?? 'exempt';
    const here = expect[check];
    if (here) return yes(here.spans);
    // dev-written.md: a mild report without displeasure is not scored.
    const mild = check === 'missing-acknowledgement' && labels.customer_reports_problem && !labels.acknowledges_feeling;
    return mild ? 'exempt' : 'no';
  };
  return {
    file: file.replace(/\.jsonl$/, ''),
    id: of.id,
    company: of.company ?? of.industry ?? of.id,
    source: expect ? 'invented' : of.reply_origin === 'written' ? 'written' : 'real',
    licence: of.licence ?? 'CC0-1.0',
    channel: of.channel,
    customer: of.customer,
    subject: of.subject ?? undefined,
    customerName: of.customerName,
    reply: of.reply,
    context: {
      ...(of.context?.remedies ? { remedies: of.context.remedies } : {}),
      ...(of.context?.terms ? { terms: of.context.terms } : {}),
      ...(of.context?.attachments === undefined ? {} : { attachments: of.context.attachments }),
    },
    labels,
    questions: of.signals?.questions ?? labels.questions,
    clean: expect
      ? Object.keys(expect).length === 0
      : Object.keys(BY_LABEL).every((check) => BY_LABEL[check]?.(labels) === 'no'),
    expected,
  };
}
