/** What an address says about a page: which ticket it shows, whether a helpdesk's words stand in it. Pure. */

interface AddressReading {
  /** 2: a ticket with its id. 1: a word helpdesks share with other sites. 0: neither, or a page of another kind. */
  readonly weight: 0 | 1 | 2;
  readonly id?: string;
  readonly word?: string;
  /** The title shows the same number; of an issue that says nothing, code has them too. */
  readonly inTitle?: boolean;
  /** Pages that look like a ticket and are none: code review, the customer's own side, editing. */
  readonly veto: boolean;
}

const STRONG =
  /^(tickets?|ticketid|conversations?|conversation_id|cases?|incidents?|live-messages|help-?desk|servicedesk|chats?|agentticket\w*|desk|support|inbox|mailbox|posteingang|postfach|bandeja|boite|vorgang|vorg(?:ae|ä)nge|anfragen?|casos?|incidencias?|solicitud(?:es)?|consultas?|demandes?|richiest[ae]|segnalazion[ei]|chamados?|meldingen?|aanvragen?|zg(?:l|ł)oszenia?|(?:a|ä)renden?)$/;
const WEAK = /^(threads?|issues?|browse|requests?|agent|messages?|msg|session|queues?|customers?|views?)$/;
const VETO =
  /^(pull|pulls|merge_requests|commits?|compare|blob|tree|review|reviews|wiki|edit|hc|selfservice|portal|checkout|cart|shop|products?|login|signin|register|accounts?|settings|transfers?|payments?|articles?|news|blog|posts?|questions|forum)$/;
const ID =
  /^(?:\d{1,18}|[A-Z][A-Z0-9]+-\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{24}|[0-9a-f]{32}|(?:cnv|session|conv|case|thread|msg)_[\w-]+|500[\w]{12,15})$/;

const KEYED = /^[A-Z][A-Z0-9]+-\d+$/;

/** Words that are followed by their own number: what comes after it is a part of the ticket. */
const NUMBERED = /^(tickets?|conversations?|cases?|incidents?|chats?|live-messages)$/;

/** `#ticket/zoom/31/84`: the ticket and one of its articles. */
function namedInPath(url: URL): string | undefined {
  const segments = [...parts(url.pathname), ...parts(url.hash)];
  const word = segments.findLastIndex((segment) => NUMBERED.test(segment.toLowerCase()));
  return word < 0 ? undefined : segments.slice(word + 1).find((segment) => ID.test(segment));
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[/?&;=#.!]+/)
    .map(decode)
    .filter(Boolean);

/** Query parameters that name the ticket, before others that only have a number. `;` parts them in RT and OTRS. */
const TICKET_PARAMETERS = [
  'ticketid',
  'ticket_id',
  'ticket',
  'conversation_id',
  'conversation',
  'case',
  'thread',
  'nr',
  'number',
  'id',
];

function namedInQuery(search: string): readonly string[] {
  const pairs = search
    .slice(1)
    .split(/[&;]/)
    .map((pair) => pair.split('=').map(decode));
  return TICKET_PARAMETERS.flatMap((name) =>
    pairs.filter(([key]) => key?.toLowerCase() === name).map(([, value]) => value ?? ''),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" is legal in the wild; the raw text does as well.
    return text;
  }
}

/** Numbers that name no ticket. */
const PLACE_IN_A_LIST = /\b(?:page|offset|start|limit|per_page|count|sort|tab|folder)=[^&;]*/gi;

export function readAddress(href: string, title = ''): AddressReading {
  const url = parse(href);
  if (!url) return { weight: 0, veto: false };
  const search = url.search.replace(PLACE_IN_A_LIST, '');
  const segments = [...parts(url.pathname), ...parts(search), ...parts(url.hash)];
  const words = segments.map((segment) => segment.toLowerCase());
  const veto = words.some((word) => VETO.test(word)) && !words.some((word) => STRONG.test(word) && word !== 'support');
  const customerSide = words.includes('hc') || words.includes('selfservice') || words.includes('portal');
  const numbered = words.findIndex((word) => NUMBERED.test(word));
  const strong = numbered >= 0 ? numbered : words.findIndex((word) => STRONG.test(word));
  const weak = words.findIndex((word) => WEAK.test(word));
  const start = strong >= 0 ? strong : weak;
  const after = segments.slice(start + 1).filter((segment) => ID.test(segment));
  const titleWords = title.split(/[^\w-]+/);
  const inTitle = after.filter((id) => titleWords.includes(id)).sort((one, other) => other.length - one.length);
  const inPath = [...parts(url.pathname), ...parts(url.hash)].filter((segment) => after.includes(segment));
  const id =
    inTitle[0] ??
    namedInPath(url) ??
    inPath.at(-1) ??
    namedInQuery(url.search).find((value) => ID.test(value)) ??
    after.at(-1);
  const word = start >= 0 ? words[start] : undefined;
  const named = start < 0 && segments.at(-1);
  // No word of a helpdesk: a ticket's key that the title shows too.
  if (named && !veto && KEYED.test(named) && titleWords.includes(named))
    return { weight: 1, veto, id: named, inTitle: true };
  const titled = inTitle.length > 0 && !/^(?:issues?|browse|threads?|views?)$/.test(word ?? '');
  const found = {
    veto: veto || customerSide,
    ...(word && { word }),
    ...(titled && { inTitle: true }),
    ...(start >= 0 && id && { id }),
  };
  if (found.veto || start < 0) return { weight: 0, ...found };
  const keyed = id !== undefined && KEYED.test(id);
  return { weight: id && (strong >= 0 || keyed) ? 2 : 1, ...found };
}

function parse(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}

/**
 * The same for every page of one ticket (its messages, its reply form), so that what was read on one is remembered
 * for the other. The address itself where it names no ticket.
 */
export function ticketKey(href: string): string {
  const url = parse(href);
  if (!url) return href;
  const { id, word } = readAddress(href);
  if (!id || !word) return url.origin + url.pathname + url.search;
  return `${url.origin} ${word
    .replace(/^agentticket\w*$/, 'ticket')
    .replace(/id$/, '')
    .replace(/s$/, '')} ${id}`;
}
