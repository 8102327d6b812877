/** Four or more actions for the customer in one running paragraph. Numbered and bulleted lines are what we ask for. */

import type { Span } from '../model.ts';
import { wordFact } from '../text/words.ts';
import type { LineSignal, SentenceSignal, TextSignal } from './signal.ts';

const ACTIONS = new Set(
  (
    'open click tap press choose select go type enter scroll log sign turn pull rinse put run check wait save restart untick tick pick take confirm drop close reload force purge unplug plug hold ' +
    'remove insert swipe copy paste download install uninstall upload delete reset switch connect disconnect fill send print scan attach set start stop find visit navigate toggle enable disable ' +
    'activate deactivate clear update upgrade reboot launch right-click double-click drag move push lift slide twist clean wipe dry rename create add edit change submit return release ' +
    'unscrew screw tighten loosen detach reattach reinsert replace repeat try search look use write note read sync pair unpair reconnect reinstall refresh relaunch empty drain refill ' +
    'fold cut place position align mount charge eject mark highlight import export share follow continue complete finish call dial ask pay bring show leave shake mix apply unlock lock ' +
    'exit back quit minimise maximise expand collapse hover zoom rotate flip flush adjust register verify pop hit keep take tell give head queue hand walk peel pour proceed allow accept agree review review skip'
  ).split(' '),
);
const LEAD =
  /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|now|and|after that|afterwards?|finally|lastly|last|please|kindly|also|so|simply|just|once there|there|from there|to do (?:so|this|that)|in the app|at the top|on the left|you(?: can| should| need to| have to| must| will need to|['’]ll need to)?(?= )|step \d+\.?|let['’]s|if needed|again|in there|to finish|briefly|quickly|carefully|gently)[,:]?\s+)+/i;
const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)]|step \d)/i;

interface Action extends Span {}

export interface Steps extends Span {
  readonly actions: readonly Action[];
}

export const steps: TextSignal<readonly Steps[]> = {
  id: 'steps',
  read: ({ lines }) =>
    lines.flatMap(({ start, read }) => {
      const placed = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
      return read.read(inLine).map((one) => ({ ...placed(one), actions: one.actions.map(placed) }));
    }),
};

const inLine: LineSignal<Steps> = {
  id: 'steps-in-line',
  read: ({ text, sentences }) => {
    if (LIST_ITEM.test(text)) return [];
    const found: Steps[] = [];
    let run: Action[] = [];
    const close = (): void => {
      const [first] = run;
      const last = run.at(-1);
      if (first && last && run.length >= 4) found.push({ start: first.start, end: last.end, actions: run });
      run = [];
    };
    for (const { start, sentence } of sentences) {
      const actions = sentence.read(actionsOf);
      // One sentence in between that explains does not end a run; two do.
      if (actions.length === 0 && run.length > 0 && sentence.words > 14) close();
      run.push(...actions.map((action) => ({ start: start + action.start, end: start + action.end })));
    }
    close();
    return found;
  },
};

/** Most sentences have no word of this kind and need not be taken apart. */
const mayOrder = wordFact((norm) => ACTIONS.has(/^[\p{L}-]+/u.exec(norm)?.[0] ?? ''));

/** By the sentence alone, wherever it stands. */
const actionsOf: SentenceSignal<Action> = {
  id: 'actions',
  read: ({ text, tokens }) => {
    if (!tokens.some(({ word }) => mayOrder(word)) || /\?\s*$/.test(text)) return [];
    const parts: Action[] = [];
    let from = 0;
    for (const piece of text.split(/([,;:.]\s+|\s[–—-]\s|\s*>\s*|\s(?:and|then|before|until)\s)/)) {
      const start = from;
      from += piece.length;
      // "… before you set out": when, not what.
      const when = /\b(?:before|until|when|once|after|if)\s+$/i.test(text.slice(0, start)) && /^you\b/i.test(piece);
      const words = piece.replace(LEAD, '');
      const verb = /^[\p{L}-]+/u.exec(words)?.[0].toLowerCase() ?? '';
      if (when || !ACTIONS.has(verb) || !isOrder(piece, words)) continue;
      parts.push({ start, end: start + piece.trimEnd().length });
    }
    // The last action runs to the end of its sentence.
    const last = parts.at(-1);
    if (last) parts[parts.length - 1] = { ...last, end: text.length };
    return parts;
  },
};

/** A bare verb first, with something after it that is no verb: "Call centre hours are" is no order. */
function isOrder(piece: string, words: string): boolean {
  if (/\b(?:we|i|they|he|she|it)(?:['’](?:ll|ve|d|m|re|s))?\s/i.test(piece.slice(0, piece.length - words.length)))
    return false;
  return !/^[\p{L}-]+\s+(?:is|are|was|were|has|have|will|can|hours|team|times?|number|centre|center|of)\b/iu.test(
    words,
  );
}
