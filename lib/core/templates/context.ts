import type { Channel, Conversation } from '../model.ts';
import { companyOf } from '../packs/company.ts';
import { languageOf } from '../text/language.ts';
import { Day, withRegion } from './dates.ts';
import { splitName } from './names.ts';
import { type Persona, personaOf } from './persona.ts';

/** What a template may name. An absent value is asked for, never left blank. */
export interface ReplyContext {
  readonly customer: {
    readonly first_name?: string;
    readonly last_name?: string;
    readonly name?: string;
    readonly email?: string;
    readonly company?: string;
  };
  readonly agent: { readonly first_name?: string; readonly name?: string };
  readonly ticket: { readonly id?: string; readonly subject?: string; readonly url?: string };
  readonly order: { readonly number?: string };
  /** What packs say of it; `name` at least is asked for. */
  readonly company: Readonly<Record<string, string | undefined>>;
  readonly channel: Channel;
  /** Id of the pack's persona whose conversation this is; "none" where nobody is recognised. */
  readonly persona?: string;
  /** Already written out in the customer's locale. */
  readonly today: string;
  /** The same, for filters to go on from. */
  readonly day?: Day;
  readonly clipboard?: string;
}

export interface ContextSettings {
  readonly agentName: string;
  readonly channel: Channel;
  readonly now: Date;
  /** BCP 47; else the language of `body`, else the customer's, else English. */
  readonly locale?: string;
  /** The reply that is to be filled in. */
  readonly body?: string;
  /** What the agent's browser prefers: whether English here means 2 March or March 2. */
  readonly languages?: readonly string[];
  readonly personas?: readonly Persona[];
  /** What they say of the company; the template's own pack before the others. */
  readonly packs?: Parameters<typeof companyOf>[0];
  readonly pack?: string | undefined;
  readonly customerCompany?: string;
  readonly clipboard?: string;
}

const ORDER_WORD =
  /\b(?:order|purchase|booking|reservation|invoice|bestellung|bestellnummer|auftrag)\b[^\S\n]*(?:number|num|no\.?|nr\.?|id|ref(?:erence)?)?[^\S\n]*(?:is|was|:|#|-)?[^\S\n]*#?([A-Z]{0,5}[-_]?\d[\dA-Z_-]{3,23})\b/gi;
const ORDER_SHAPE = /(?:#(\d{4,14})|\b([A-Z]{2,5}-\d{4,14}))\b/g;

/** The order number the customer mentioned last, as they wrote it. */
export function orderNumberIn(texts: readonly string[]): string | undefined {
  for (const pattern of [ORDER_WORD, ORDER_SHAPE]) {
    for (const text of texts.toReversed()) {
      const found = [...text.matchAll(pattern)].at(-1);
      const number = found?.[1] ?? found?.[2];
      if (number) return number;
    }
  }
  return undefined;
}

/** Braces in page text would look like an unfilled field once inserted: better to ask than to pass them on. */
function usable(value: string | undefined): string | undefined {
  const text = value?.replaceAll(/\s+/g, ' ').trim();
  return text && !/\{[{%]|\[\[/.test(text) ? text : undefined;
}

function present<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const key in values) {
    const value = usable(values[key]);
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

export function contextOf(conversation: Conversation, settings: ContextSettings): ReplyContext {
  const fromCustomer = conversation.messages.filter((message) => message.from === 'customer');
  const name = conversation.customer.name ?? fromCustomer.findLast((message) => message.author)?.author;
  const customer = splitName(name ?? '');
  const agent = splitName(settings.agentName || (conversation.agent.name ?? ''));
  const { ticket } = conversation;
  const clipboard = settings.clipboard?.trim();
  const day = Day.of(settings.now, localeOf(settings, fromCustomer.at(-1)?.text));
  return {
    customer: present({
      first_name: customer.first,
      last_name: customer.last,
      name: customer.full,
      email: conversation.customer.email,
      company: settings.customerCompany,
    }),
    agent: present({ first_name: agent.first, name: agent.full }),
    ticket: present({ id: ticket?.id, subject: ticket?.subject, url: ticket?.url }),
    order: present({
      number: orderNumberIn([ticket?.subject ?? '', ...fromCustomer.map((message) => message.text)]),
    }),
    company: present({ ...companyOf(settings.packs ?? [], settings.pack) }),
    channel: settings.channel,
    persona: personaOf(conversation, settings.personas ?? []),
    today: String(day),
    day,
    ...(clipboard ? { clipboard } : {}),
  };
}

function localeOf({ locale, body, languages }: ContextSettings, asked: string | undefined): string {
  const language = locale ?? (body && languageOf(body)) ?? (asked && languageOf(asked));
  return withRegion(language || 'en', languages ?? []);
}
