/** Templates filled in for an invented customer, so that they can be read as a customer would. */
import type { Channel, Snippet } from '../model.ts';
import { type Answers, createForm, type Field, type Form } from '../templates/ask.ts';
import type { ReplyContext } from '../templates/context.ts';
import { Day } from '../templates/dates.ts';
import type { Place } from '../templates/problems.ts';
import { renderWith } from '../templates/render.ts';
import { type Company, companyOf } from './company.ts';
import type { Pack } from './schema.ts';
import { librariesOf } from './sign-off.ts';
import { snippetsOf } from './voice.ts';

export interface RenderedSample {
  /** The template's id in the pack. */
  readonly id: string;
  readonly template: Pack['templates'][number];
  /** Null where it cannot be filled in; `problem` says why. */
  readonly text: string | null;
  readonly problem?: string;
  /** Where in the body, if the problem has a place there. */
  readonly at?: Place;
}

const CUSTOMER: ReplyContext = {
  customer: {
    first_name: 'Maria',
    last_name: 'Keller',
    name: 'Maria Keller',
    email: 'maria@keller.example',
    company: 'Keller & Co',
  },
  agent: { first_name: 'Tom', name: 'Tom Hart' },
  ticket: { id: '4711', subject: 'My order', url: 'https://desk.example/tickets/4711' },
  order: { number: 'AB-12345' },
  company: { name: 'Acme' },
  channel: 'email',
  today: '5 March 2026',
  day: new Day(Date.UTC(2026, 2, 5), 'en'),
  clipboard: 'AB-12345',
};

const MOST_FORMS = 8;

export function samplesOf(pack: Pack, progress: (share: number) => void = () => undefined): readonly RenderedSample[] {
  const library = snippetsOf(pack);
  const libraryFor = librariesOf(pack);
  const company = companyOf([pack]);
  return library.map((snippet, at) => {
    progress(at / library.length);
    const template = pack.templates[at];
    if (!template) throw new Error('snippetsOf() gave more snippets than there are templates.');
    return { id: template.id, template, ...sampleOf(snippet, libraryFor(channelOf(snippet)), company) };
  });
}

export function sampleOf(
  snippet: Snippet,
  library: readonly Snippet[],
  company: Company = {},
): Pick<RenderedSample, 'text' | 'problem' | 'at'> {
  const context = { ...CUSTOMER, channel: channelOf(snippet), company: { ...CUSTOMER.company, ...company } };
  let answers: Answers = {};
  const fill = (form: Form) => renderWith(form, snippet, context, library);
  let rendered = fill(answeringForm());
  if (rendered.kind === 'ask') rendered = fill(createForm(answers));
  // What decides what else there is to ask comes in a form of its own, and may decide again.
  for (let round = 0; rendered.kind === 'ask' && round < MOST_FORMS; round += 1) {
    answers = {
      ...answers,
      ...Object.fromEntries(rendered.fields.map((field) => [field.name, answerOf(field)])),
    };
    rendered = fill(createForm(answers));
  }
  if (rendered.kind === 'ready') return { text: rendered.text };
  if (rendered.kind === 'ask') return { text: null, problem: 'It asks for the same again and again.' };
  return { text: null, problem: rendered.message, ...(rendered.at ? { at: rendered.at } : {}) };
}

/** Answers as it is asked, which spares most templates a second round; what it cannot answer is left to the rounds. */
function answeringForm(): Form {
  const answers = new Map<string, string>();
  const open = new Map<string, Field>();
  return {
    answers: {},
    answer(field) {
      const known = answers.get(field.name) ?? answerOf(field).trim();
      if (field.options?.includes(known) === false) {
        open.set(field.name, field);
        return undefined;
      }
      answers.set(field.name, known);
      return known;
    },
    field: (name) => open.get(name),
    fields: () => [...open.values()],
  };
}

const answerOf = ({ label, value, options }: Field): string => options?.[0] ?? (value || answerTo(label));

const channelOf = ({ channels: [channel = 'email'] }: Pick<Snippet, 'channels'>): Channel => channel;

/** What an agent would type into the form, told by its label. */
function answerTo(label: string): string {
  if (/link|page|address of|url/i.test(label)) return 'https://acme.example/help';
  if (/e-?mail/i.test(label)) return 'maria@keller.example';
  if (/amount|price|total|cost|fee/i.test(label)) return '€39.90';
  if (/how (?:many|long)|minutes|hours|days|number of/i.test(label)) return '3';
  if (/date|day|by$|until|when|time|since/i.test(label)) return 'Tuesday, 12 May';
  return 'the blue lamp';
}
