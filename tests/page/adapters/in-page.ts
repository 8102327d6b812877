/** Put on the fixture page by the browser tests: the adapters themselves, and their answers as plain data. */
import generic from '#page/adapters/generic.ts';
import { ADAPTERS, adapterFor } from '#page/adapters/registry.ts';
import { openComposer } from '#page/composers/registry.ts';
import { frameDocument, queryAll } from '#page/documents.ts';
import { armEarly } from '#page/early-send.ts';
import { notOwn, ownWords, type Prefill } from '#page/own-text.ts';
import { createSendGuard } from '#page/send-guard.ts';

/** Where an element is: `css`, in the shadow root or frame of the element that `in` finds, several for nested ones. */
export type Place = string | { readonly in?: string | readonly string[]; readonly css: string };

function find(place: Place): Element | null {
  if (typeof place === 'string') return queryAll(document, place)[0] ?? null;
  let inner: Document | ShadowRoot | null = document;
  for (const css of [place.in ?? []].flat()) {
    const outer: Element | undefined = inner ? queryAll(inner, css)[0] : undefined;
    inner = outer ? (frameDocument(outer) ?? outer.shadowRoot) : null;
  }
  return inner ? (queryAll(inner, place.css)[0] ?? null) : null;
}

function read() {
  const adapter = adapterFor(document);
  const boxes = adapter.replyBoxes(document);
  const first = boxes[0];
  return {
    adapter: adapter.id,
    claimedBy: [...ADAPTERS, generic].filter((other) => other.claims(document)).map(({ id }) => id),
    conversation: adapter.conversation(document),
    boxes: boxes.map(({ channel, audience }) => ({ channel, audience })),
    shortcuts: first ? adapter.sends(first, document).shortcuts : [],
    attachments: first ? adapter.attachments?.(first, document) : undefined,
  };
}

/** Indexes into `places` of the boxes or send controls found, -1 for one that was not expected. */
function positions(kind: 'boxes' | 'sends', places: readonly Place[]): readonly number[] {
  const adapter = adapterFor(document);
  const boxes = adapter.replyBoxes(document);
  const first = boxes[0];
  const expected = places.map(find);
  const found =
    kind === 'boxes' ? boxes.map(({ element }) => element) : first ? adapter.sends(first, document).controls : [];
  return found.map((element) => expected.indexOf(element)).sort();
}

function snapshot(): string {
  const inside = queryAll(document, '*').flatMap((element) => [
    element.shadowRoot?.innerHTML ?? '',
    frameDocument(element)?.documentElement.outerHTML ?? '',
  ]);
  return [document.documentElement.outerHTML, ...inside].join('\n');
}

let prefill: Prefill | null = null;

function firstBox() {
  const adapter = adapterFor(document);
  const [box] = adapter.replyBoxes(document);
  const text = box && openComposer(box.element)?.read();
  if (!box || !text) throw new Error('No reply box that a composer can read.');
  return { text: text.text, quotes: adapter.skip(box, text).filter(({ kind }) => kind === 'quote') };
}

/** What the session does on `focusin`. */
function takeFocus(): void {
  prefill = firstBox();
}

/** The agent's words in the first box, as the checks will see them. */
function agentWords(): string {
  const { text, quotes } = firstBox();
  return ownWords(text, notOwn(text, quotes, prefill));
}

const inPage = {
  generic,
  openComposer,
  takeFocus,
  agentWords,
  read,
  positions,
  snapshot,
  find,
  queryAll,
  adapterFor,
  createSendGuard,
  armEarly,
};

declare global {
  interface Window {
    inPage: typeof inPage;
  }
}
window.inPage = inPage;
