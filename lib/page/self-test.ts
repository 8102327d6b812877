/**
 * Tries out in the reply box what the agent relies on: read, underline, write, undo, see a send. The draft is afterwards
 * what it was before; where an editor's undo does not give it back, our own words are taken out again.
 */
import type { Conversation } from '#core/model.ts';
import { type FoundBy, type SelfTestResult, type SelfTestStep, shapeOf, TRIED } from '#core/self-test.ts';
import { shortcutName } from '#core/sites/shortcut-name.ts';
import { redo, undo } from './composers/editing/undo.ts';
import { isField, readPlain } from './composers/plain-text.ts';
import type { Adapter, Composer, ReplyBox } from './contracts.ts';
import { isVisible } from './documents.ts';
import { openHighlights } from './highlights.ts';
import { otherChecker } from './underlines/other-checker.ts';
import { rectsOf } from './underlines/places.ts';

const UNDO_MS = 300;
const SETTLE_MS = 25;

export interface Tried {
  readonly page: Document;
  readonly adapter: Adapter;
  readonly box: ReplyBox;
  readonly composer: Composer;
  readonly conversation: Conversation;
  /** Asked last: trying out may be what shows that a record cannot be used. */
  refused(): readonly string[];
}

export async function selfTest(tried: Tried): Promise<SelfTestResult> {
  const { page, adapter, box, composer, conversation } = tried;
  const steps: SelfTestStep[] = [];
  const foundBy = adapter.explain?.(page) ?? [];
  const step = (part: SelfTestStep['part'], ok: boolean, detail: string): void => {
    steps.push({ part, ok, detail });
  };
  const draft = composer.read().text;
  const customer = conversation.messages.findLast(({ from }) => from === 'customer');

  step(
    'page',
    adapter.id !== 'generic',
    foundBy.length > 0 ? explained(foundBy) : 'no helpdesk we know, found by its signs',
  );
  step(
    'conversation',
    customer !== undefined,
    `${conversation.messages.length} messages from ${conversation.source}, customer ${customer ? 'found' : 'not found'}`,
  );
  step('box', isVisible(box.element), `${composer.kind}, ${box.channel}, ${box.audience}`);
  step('read', sameWords(draft, shownIn(box.element)), `${draft.length} characters`);
  step('underline', ...underline(composer, page));
  for (const { part, ok, detail } of await writeAndUndo(composer, draft)) step(part, ok, detail);
  const { controls, shortcuts } = adapter.sends(box, page);
  const seen = controls.filter(isVisible).length;
  step(
    'send',
    seen > 0,
    `${seen} of ${controls.length} controls shown, keys ${shortcuts.map(shortcutName).join(' ') || 'none'}`,
  );

  const { origin, href } = page.location;
  return {
    adapter: adapter.id,
    foundBy,
    refused: tried.refused(),
    steps,
    shapes: {
      address: shapeOf(href.slice(origin.length)),
      draft: shapeOf(draft),
      customer: shapeOf(customer?.text ?? ''),
    },
  };
}

const explained = (parts: readonly FoundBy[]): string =>
  parts
    .map(({ part, css, certainty, fellBack }) =>
      css === null ? `${part} nothing` : `${part} ${css} (${certainty}${fellBack ? ', not the first' : ''})`,
    )
    .join('; ');

const shownIn = (element: HTMLElement): string =>
  isField(element) ? element.value : (element.innerText ?? readPlain(element));

/** White space is the editor's business. */
const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
const wordsOf = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

function underline(composer: Composer, page: Document): readonly [ok: boolean, detail: string] {
  const other = otherChecker(composer.element);
  if (other) return [true, `left to ${other}, findings stand in the panel`];
  const { text } = composer.read();
  const word = /\S+/u.exec(text);
  if (!word) return [true, 'not tried, the box is empty'];
  const span = { start: word.index, end: word.index + word[0].length };
  const life = new AbortController();
  const highlights = openHighlights(composer, life.signal);
  highlights?.paint([{ ...span, grade: 'note' }], 'light');
  // Fields are measured in a copy, which stands in a root of ours and never beside the page's own nodes.
  const host = page.createElement('div');
  page.documentElement.append(host);
  const places = rectsOf(composer, span, host.attachShadow({ mode: 'closed' })).length;
  host.remove();
  life.abort();
  const how = highlights ? 'highlight' : isField(composer.element) ? 'mirror' : 'none';
  return [how !== 'none' && places > 0, `${how}, ${places} places for one word`];
}

async function writeAndUndo(composer: Composer, before: string): Promise<readonly SelfTestStep[]> {
  const outcome = await composer.insert({ text: TRIED });
  if (outcome.kind !== 'applied') {
    const why = outcome.kind === 'refused' ? outcome.reason : outcome.kind;
    return [
      { part: 'write', ok: false, detail: why },
      { part: 'undo', ok: false, detail: 'not tried' },
      await restored(composer, before),
    ];
  }
  const written: SelfTestStep = { part: 'write', ok: true, detail: composer.rich ? 'rich' : 'plain' };
  undo(composer.element);
  const oneStep = await became(composer, (text) => text === before);
  // An undo that went further has taken the agent's own words along: they come back first.
  if (!oneStep && !composer.read().text.includes(TRIED)) {
    redo(composer.element);
    await became(composer, (text) => text.includes(TRIED));
  }
  return [
    written,
    { part: 'undo', ok: oneStep, detail: oneStep ? 'one step' : 'more or less than one step' },
    await restored(composer, before),
  ];
}

/** The draft as it was: what undo did not take out again is taken out as a fix is. */
async function restored(composer: Composer, before: string): Promise<SelfTestStep> {
  const start = composer.read().text.indexOf(TRIED);
  if (start >= 0)
    await composer.apply({ span: { start, end: start + TRIED.length }, expected: TRIED, replacement: '' });
  await pause(SETTLE_MS);
  const { text } = composer.read();
  const detail = text === before ? 'as before' : text.includes(TRIED) ? 'the test words are in it' : 'changed';
  return { part: 'draft', ok: text === before, detail };
}

async function became(composer: Composer, wanted: (text: string) => boolean): Promise<boolean> {
  for (const end = performance.now() + UNDO_MS; performance.now() < end; ) {
    const now = wanted(composer.read().text);
    await pause(SETTLE_MS);
    // An editor that puts its own model back does so a moment later.
    if (now && wanted(composer.read().text)) return true;
  }
  return false;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
