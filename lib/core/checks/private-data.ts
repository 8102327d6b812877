import { phraseAt } from '../findings/phrase.ts';
import { ofTheirs } from '../lexicons/asides.ts';
import { type Secret, type SecretKind, secrets } from '../signals/secrets.ts';
import type { Check, Reading, Reported } from './check.ts';
import { EVERYWHERE } from './check.ts';

const HOME =
  /\b\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Street|Lane|Avenue|Ave|Drive|Close|Way|Court|Crescent|Terrace|Square|Row|Hill|Gardens|Place|Mews|Grove|Rd|St|Ln|Dr|Blvd|Boulevard)\b/gu;
const OUR_PLACE =
  /\b(?:our|shop|store|branch|office|desk|museum|restaurant|station|clinic|visit us|see us|join us|we(?:['’]re| are) (?:at|in)|come to|drop (?:in|by)|find us|located|open(?:ing)?|meet|collect(?:ion)? (?:it )?(?:at|from)|pick (?:it )?up)\b/i;
const OWING =
  /\b(?:your (?:overdraft|loan|mortgage|credit limit|salary|card balance|debt) (?:is|of|stands)|your (?:direct debit|payment|card) (?:bounced|was (?:returned|declined|refused))|your (?:test |lab |blood |scan )+results? (?:is|are|was|were|came|show)|your (?:prescription|medication|dose|treatment) (?:for|of) (?!the|your|this|next)\p{Ll}+|(?:is|are|was|were) (?:\w+ )?(?:£|\$|€)?[\d.,]+ ?(?:pounds|euros?|dollars)? ?(?:behind|overdue|in arrears|in debt|short)|(?:you|account) (?:owes?|is overdue|has a balance)|your (?:balance|arrears|debt) (?:is|of))\b/iu;
/** What is on file, read out to everybody. */
const ON_FILE =
  /\b(?:your|the) (?:e-?mail|phone|mobile|number|address)[\w ,-]{0,24}? (?:is|as|:|to) (?:[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d ()/-]{7,16}\d)/i;

/** One of ours, with how to reach them: "our cleaner Danuta Wilk (danuta.wilk@…)". */
const NAMED = /\b\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+,? \(?(?:[\w-]+[._][\w.-]+@[\w-]+\.[\w.]+|\+?0\d[\d ()/-]{7,16}\d)\)?/u;

/** In private a door code is a service, in public an invitation. */
const DOOR =
  /\b(?:door|gate|key ?safe|lock ?box|alarm|entry|front door|entrance|locker) (?:code|pin|key)(?: (?:is|was|for [\w ]{2,20}? is)|:){0,4} ?#?\d{3,8}\b|\b(?:account|policy|member(?:ship)?|patient|customer) (?:number|no\.?|code|reference|ref|id)(?: (?:is|was)|:)* ?#?(?=[A-Z-]*\d)[A-Z\d-]{6,}\b/i;

/** The number of their passport, read out to everybody who reads along. */
const PAPER =
  /\b(?:passport|identity card|id card|driv(?:er['’]?s?|ing) licen[cs]e|visa|residence permit|national id|nin|bvn)\b/i;
const PAPER_NUMBER =
  /(?<!\b(?:order|booking|reservation|ref|reference|ticket|case|claim|flight|invoice|tracking|number|no)[.:]? ?#?)(?<![\w./@#-]|\d )(?=[A-Z]*\d{5})[A-Z]{0,3}\d{6,9}[A-Z]?(?![\w/-]|[.,]\d)/;

export const check: Check = {
  id: 'private-data',
  grade: 'hold',
  channels: EVERYWHERE,
  anyLanguage: true,
  doc: {
    what: 'Card, bank and identity numbers, passwords, one-time codes, keys, internal addresses, other people’s details.',
    why: 'A message is copied, forwarded and kept for years; what stands in it cannot be taken back.',
    better: 'The last four digits, or a link to where they can see or set it themselves.',
  },
  run: (reading) => {
    const { draft, customer } = reading;
    const found = draft.get(secrets);
    const told = found.some(({ kind }) => kind === 'contact') ? compact(customer?.text ?? '') : '';
    return [
      ...found
        .filter(
          (secret) =>
            !(secret.kind === 'contact' && told.includes(compact(draft.text.slice(secret.start, secret.end)))) &&
            !(secret.kind === 'remark' && ofTheirs(draft.text.slice(secret.start, secret.end), customer?.text ?? '')),
        )
        .map((secret) => report(reading, secret)),
      ...(reading.channel === 'social' ? inPublic(reading) : []),
    ];
  },
};

const compact = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');

/** In public even an address or a debt is too much. */
function inPublic(reading: Reading): readonly Reported[] {
  const { draft, customer } = reading;
  const paper = customer !== null && PAPER.test(customer.text);
  return draft.sentences.flatMap((placed) => {
    const { text } = placed.sentence;
    const named = NAMED.exec(text);
    if (named) {
      const start = placed.start + named.index;
      return [report(reading, { start, end: start + named[0].length, kind: 'contact', confidence: 0.86 })];
    }
    const number = paper ? PAPER_NUMBER.exec(text) : null;
    if (number && !customer?.text.includes(number[0])) {
      const start = placed.start + number.index;
      return [report(reading, { start, end: start + number[0].length, kind: 'identity', confidence: 0.88 })];
    }
    if (OUR_PLACE.test(text) && !/\byour address\b/i.test(text)) return [];
    const home = [...text.matchAll(HOME)][0];
    const owing = OWING.exec(text) ?? DOOR.exec(text) ?? ON_FILE.exec(text);
    const span = home ?? owing;
    if (!span) return [];
    const start = Math.min(home?.index ?? owing?.index ?? 0, owing?.index ?? home?.index ?? 0);
    const end = Math.max((home?.index ?? 0) + (home?.[0].length ?? 0), (owing?.index ?? 0) + (owing?.[0].length ?? 0));
    return [report(reading, { start: placed.start + start, end: placed.start + end, kind: 'home', confidence: 0.88 })];
  });
}

function report({ draft, channel }: Reading, secret: Secret): Reported {
  return phraseAt(draft, secret, {
    confidence: secret.confidence,
    tier: secret.confidence < 0.8 ? 'ask' : undefined,
    message: channel === 'social' ? `${SAY[secret.kind]} Everybody can read this.` : SAY[secret.kind],
    why: 'Messages are copied, forwarded and kept; this cannot be taken back.',
    because: [{ saw: SAW[secret.kind], in: 'draft', quoted: draft.text.slice(secret.start, secret.end) }],
  });
}

const SAY: Readonly<Record<SecretKind, string>> = {
  card: 'A card number or its security code. The last four digits are enough.',
  bank: 'A full bank account number. The last four characters are enough.',
  identity: 'An identity number. Ask or answer without writing it out.',
  password: 'A password. Send a link to set one instead.',
  answer: 'The answer to a security question. Whoever knows it can pass for the customer.',
  code: 'A PIN or one-time code. It should only come by the way it was made for.',
  key: 'A secret key. Whoever reads it can use it.',
  internal: 'An address inside the company; the customer cannot open it and should not see it.',
  contact: 'Contact details of another person.',
  remark: 'A remark about the customer that was not meant for them.',
  home: 'Where somebody lives or what they owe.',
};

const SAW: Readonly<Record<SecretKind, string>> = {
  card: 'looks like a payment card',
  bank: 'looks like a bank account',
  identity: 'looks like an identity number',
  password: 'looks like a password',
  answer: 'looks like the answer to a security question',
  code: 'looks like a one-time code or PIN',
  key: 'looks like a key for a program',
  internal: 'looks like an internal address',
  contact: 'somebody else’s address or number',
  remark: 'speaks about the customer, not to them',
  home: 'a home address or a debt in a public reply',
};
