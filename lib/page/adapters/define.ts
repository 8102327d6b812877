/** A record made into an adapter. What a record cannot say, a helpdesk's file says in a small function beside it. */
import type { Conversation, Message, Person } from '#core/model.ts';
import type { FoundBy } from '#core/self-test.ts';
import type { Adapter, ReplyBox } from '../contracts.ts';
import { isHtml, isVisible, outwards } from '../documents.ts';
import { person, withoutQuotes } from '../quotes.ts';
import { audienceOf, channelOf } from './reading/audience.ts';
import { conversationFromQuote, recognised } from './reading/box.ts';
import { fallsOver, instant, rankOf } from './reading/order.ts';
import { isBy } from './reading/people.ts';
import { matches, select, selectVisible } from './reading/select.ts';
import { leavingOut, QUOTES, saidBy, textOf } from './reading/text.ts';
import type { AdapterRecord, Selector } from './record.ts';

/** Older ones say nothing more about the reply that is due. */
const MOST_MESSAGES = 100;

export interface Beside {
  /** Whose message this is, where the record's role rules do not tell. */
  role?(item: Element, page: Document): Message['from'] | undefined;
}

interface RecordAdapter extends Adapter {
  readonly record: AdapterRecord;
  explain(page: Document): readonly FoundBy[];
  withRecord(record: AdapterRecord): RecordAdapter;
}

export function defineAdapter(record: AdapterRecord, beside: Beside = {}): RecordAdapter {
  const boxesOn = (page: Document) =>
    selectVisible(pane(record, page), record.boxes.element)?.elements.filter(isHtml) ?? [];
  return {
    id: record.id,
    matches: record.matches,
    record,
    withRecord: (other) => defineAdapter(other, beside),

    claims(page) {
      const { address, any, host } = record.claims;
      if (address && !inAddress(record, page)) return false;
      if (host && !new RegExp(host, 'iu').test(page.location?.hostname ?? '')) return false;
      return select(page, any) !== null;
    },

    conversation(page) {
      const within = pane(record, page);
      const rest = about(record, within, page);
      const messages = [...openingOf(record, within, rest), ...messagesIn(record, within, page, beside, rest)];
      if (messages.length > 0) {
        const name = rest.customer.name ?? messages.findLast(({ from }) => from === 'customer')?.author;
        return { ...rest, customer: { ...rest.customer, ...(name && { name }) }, messages, source: 'page' };
      }
      for (const box of boxesOn(page)) {
        const quoted = conversationFromQuote(box, rest, cssOf(record.skip.quotes));
        if (quoted) return quoted;
      }
      return { ...rest, messages: [], source: 'none' };
    },

    replyBoxes(page) {
      const within = pane(record, page);
      return boxesOn(page).map((element): ReplyBox => {
        const composer = composerOf(record, element) ?? within;
        const audience = audienceOf(record.boxes.audience, composer);
        return { element, audience, channel: channelOf(record, composer, audience) };
      });
    },

    sends(box, page) {
      const composer = composerOf(record, box.element);
      const within = pane(record, page);
      const own = composer && select(composer, record.sends.controls);
      const controls = (own ?? select(within, record.sends.controls))?.elements ?? [];
      const keys = record.sends.instead?.find(({ where }) => read(composer ?? within, where) ?? read(within, where));
      return { controls, shortcuts: (keys ?? record.sends).shortcuts };
    },

    skip(box, text) {
      const quotes = [QUOTES, cssOf(record.skip.quotes)].filter(Boolean).join(', ');
      return recognised(box.element, text, quotes, cssOf(record.skip.signatures));
    },

    attachments(_box, page) {
      if (!record.attachments) return undefined;
      const area = select(pane(record, page), record.attachments.area)?.elements[0];
      return area && (select(area, record.attachments.item)?.elements.filter((item) => item !== area).length ?? 0);
    },

    explain(page) {
      const within = pane(record, page);
      const line = (part: FoundBy['part'], root: Document | Element, selectors: readonly Selector[]): FoundBy => {
        const selector = select(root, selectors)?.selector;
        const fellBack = selector !== undefined && selector !== selectors[0];
        return { part, css: selector?.css ?? null, certainty: selector?.certainty ?? null, fellBack };
      };
      return [
        line('page', page, record.claims.any),
        line('ticket', page, record.ticket.id),
        line('subject', within, record.ticket.subject),
        line('messages', within, record.messages.item),
        line('reply box', within, record.boxes.element),
        line('send control', within, record.sends.controls),
      ];
    },
  };
}

function cssOf(selectors: readonly Selector[]): string {
  return selectors.map(({ css }) => css).join(', ');
}

/** Where a helpdesk keeps several tickets in the page, only the visible one is looked at. */
function pane(record: AdapterRecord, page: Document): Document | Element {
  return selectVisible(page, record.panes)?.elements[0] ?? page;
}

/** What a box stands in, where the record knows; frames and shadow roots are left on the way. */
function composerOf(record: AdapterRecord, box: Element): Element | null {
  const around = record.boxes.around ?? [];
  for (let at: Element | null = around.length > 0 ? box : null; at; at = outwards(at)) {
    const here = at;
    if (around.some(({ css }) => matches(here, css))) return here;
  }
  return null;
}

function inAddress(record: AdapterRecord, page: Document): RegExpExecArray | null {
  const { pathname, search, hash } = page.location ?? { pathname: '', search: '', hash: '' };
  return new RegExp(record.claims.address ?? '^', 'iu').exec(pathname + search + hash);
}

function read(within: Document | Element, selectors: readonly Selector[]): string | undefined {
  for (const selector of selectors) {
    const elements = select(within, [selector])?.elements ?? [];
    // What was left of the view before stands hidden beside the shown one.
    const element = elements.find(isVisible) ?? elements[0];
    const said = element && saidBy(element, selector);
    if (said) return said;
  }
  return undefined;
}

/** Beside the panes: the title, and what is shown. What is hidden may be another ticket's. */
function aside(page: Document, selectors: readonly Selector[]): string | undefined {
  for (const selector of selectors) {
    const element = select(page, [selector])?.elements.find((found) => isVisible(found) || found.closest('head'));
    const said = element && saidBy(element, selector);
    if (said) return said;
  }
  return undefined;
}

function about(
  record: AdapterRecord,
  within: Document | Element,
  page: Document,
): Omit<Conversation, 'messages' | 'source'> {
  const id = read(within, record.ticket.id) ?? aside(page, record.ticket.id) ?? inAddress(record, page)?.[1];
  const subject = read(within, record.ticket.subject) ?? aside(page, record.ticket.subject);
  const tags = tagsIn(within, record.ticket.tags ?? []);
  const who = (from: Document | Element, { name, email }: AdapterRecord['customer']): Person => {
    const named = person(read(from, name) ?? '');
    const address = person(read(from, email) ?? '').email ?? named.email;
    return { ...named, ...(address && { email: address }) };
  };
  return {
    customer: who(within, record.customer),
    agent: who(page, record.agent),
    ...(id && {
      ticket: { id, ...(subject && { subject }), url: page.location.href, ...(tags.length > 0 && { tags }) },
    }),
  };
}

function tagsIn(within: Document | Element, selectors: readonly Selector[]): readonly string[] {
  const found = selectVisible(within, selectors);
  const said = found?.elements.map((element) => saidBy(element, found.selector)) ?? [];
  // What is longer than a tag can be is none, and a background takes no more.
  return [...new Set(said)].filter((tag) => tag !== '' && tag.length <= 200).slice(0, 100);
}

/** The request itself, where it stands apart from what came after. */
function openingOf(record: AdapterRecord, within: Document | Element, { customer }: Pick<Conversation, 'customer'>) {
  const text = withoutQuotes(read(within, record.messages.opening ?? []) ?? '');
  return text ? [{ from: 'customer' as const, text, ...(customer.name && { author: customer.name }) }] : [];
}

function messagesIn(
  record: AdapterRecord,
  within: Document | Element,
  page: Document,
  beside: Beside,
  people: Pick<Conversation, 'agent' | 'customer'>,
): readonly Message[] {
  const { messages } = record;
  const all = (select(within, messages.item)?.elements ?? []).filter(isVisible);
  const time = (item: Element) => instant(read(item, messages.at) ?? '');
  // Many helpdesks let the agent choose the order: the page knows better than the record.
  const newestFirst =
    fallsOver(all, (item) => rankOf(read(item, messages.rank ?? []))) ??
    fallsOver(all, time) ??
    messages.order === 'newest-first';
  const items = newestFirst ? [...all].reverse() : all;
  const out = leavingOut(messages.leaveOut);
  return items.slice(-MOST_MESSAGES).flatMap((item): readonly Message[] => {
    const found = select(item, messages.body)?.elements ?? [];
    const bodies = found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
    const without = (element: Element) => out(element) || matches(element, QUOTES);
    const text = withoutQuotes(bodies.map((body) => textOf(body, { without })).join('\n\n'));
    if (!text) return [];
    const named = person(read(item, messages.author) ?? '');
    const email = person(read(item, messages.email ?? []) ?? '').email ?? named.email;
    const wrote = { ...named, ...(email && { email }) };
    const author = named.name;
    const at = time(item);
    const rule = messages.roles.find(
      ({ is, has, by }) =>
        (is !== undefined && matches(item, is)) ||
        (has !== undefined && hasMatch(item, has)) ||
        (by !== undefined && isBy(by, wrote, people)),
    );
    const from = rule?.from ?? beside.role?.(item, page) ?? 'unknown';
    return [{ from, text, ...(author && { author }), ...(at && { at }) }];
  });
}

function hasMatch(item: Element, css: string): boolean {
  return (
    select(item, [{ css, seen: 'role rule', certainty: 'source' }])?.elements.some((found) => found !== item) ?? false
  );
}
