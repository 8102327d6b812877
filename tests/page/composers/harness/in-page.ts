/** Runs in the fixture page: the composer under test, reachable from `page.evaluate`. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { withCaretAfterUndo } from '#page/caret-after-undo.ts';
import { editableKind } from '#page/composers/editing/editable.ts';
import { readPlain } from '#page/composers/plain-text.ts';
import { composerKindOf, openComposer } from '#page/composers/registry.ts';
import type { Composer } from '#page/contracts.ts';
import { type Mark, openHighlights, type Theme } from '#page/highlights.ts';
import { otherChecker } from '#page/underlines/other-checker.ts';
import { boxRect, lineOf, rectsOf, reveal, spanAtPoint } from '#page/underlines/places.ts';
import { repaintOn } from '#page/underlines/repaint.ts';

interface Opened {
  readonly composer: Composer;
  heard: number;
  repaints: number;
  readonly close: AbortController;
  readonly highlights: ReturnType<typeof openHighlights>;
  /** A shadow root of ours in the page's top document, as the overlay has one. */
  readonly ours: ShadowRoot;
}
let opened: Opened | null = null;

const ask = (): Opened => {
  if (!opened) throw new Error('Open a box first.');
  return opened;
};

const hook = {
  composer: (): Composer => ask().composer,
  open: (selector: string): string | null => hook.openElement(hook.find(selector)),
  openElement(element: Element): string | null {
    const composer = openComposer(element);
    if (composer) hook.use(composer);
    return composer?.kind ?? null;
  },
  /** As the assistant has it: the caret goes back after an undo. */
  openUndoing(selector: string): void {
    const composer = openComposer(hook.find(selector));
    if (composer) hook.use(withCaretAfterUndo(composer, new AbortController().signal));
  },
  use(composer: Composer): void {
    const close = new AbortController();
    const ours = document.createElement('sincerely-test').attachShadow({ mode: 'open' });
    document.documentElement.append(ours.host);
    close.signal.addEventListener('abort', () => ours.host.remove());
    const highlights = openHighlights(composer, close.signal);
    const box: Opened = { composer, heard: 0, repaints: 0, close, ours, highlights };
    composer.observe(() => {
      box.heard++;
    }, close.signal);
    repaintOn(composer.element, close.signal, () => {
      box.repaints++;
    });
    opened = box;
  },
  /** False where a field has nothing to highlight. */
  paint(marks: readonly Mark[], theme: Theme): boolean {
    ask().highlights?.paint(marks, theme);
    return ask().highlights !== null;
  },
  /** What is underlined now, by highlight name, in the box's own document. */
  painted(selector: string): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    // Not by iterators: Firefox lets no content script have the page's.
    hook.find(selector).ownerDocument.defaultView?.CSS.highlights.forEach((highlight, name) => {
      const words: string[] = [];
      highlight.forEach((range) => {
        words.push(String(range));
      });
      found[name] = words;
    });
    return found;
  },
  rects: (start: number, end: number) => rectsOf(ask().composer, { start, end }, ask().ours),
  line: () => lineOf(ask().composer, boxRect(ask().composer.element), ask().ours),
  reveal: (start: number, end: number) => reveal(ask().composer, { start, end }, ask().ours),
  spanAt: (x: number, y: number, spans: readonly { start: number; end: number }[]) =>
    spanAtPoint(ask().composer, x, y, spans, ask().ours),
  repaints: () => ask().repaints,
  left: () => ask().ours.childElementCount,
  otherChecker: (selector: string) => otherChecker(hook.find(selector)),
  heard: () => ask().heard,
  close: () => ask().close.abort(),
  closer: () => {
    const { close } = ask();
    return () => close.abort();
  },
  /** `frame >>> selector` looks inside a frame, as the parent's content script does. */
  find(selector: string): HTMLElement {
    const [outer = '', inner] = selector.split(' >>> ');
    const first = document.querySelector<HTMLElement>(outer);
    const found = inner && first instanceof HTMLIFrameElement ? first.contentDocument?.querySelector(inner) : first;
    if (!found) throw new Error(`${selector} is not on the page.`);
    return found as HTMLElement;
  },
  kindOf: (selector: string) => composerKindOf(hook.find(selector))?.id ?? null,
  readPlain: (selector: string) => readPlain(hook.find(selector)),
  /** As a mail program would show it: laid out for a moment, an empty paragraph as a line of its own. */
  readHtml(html: string): string {
    const shown = document.createElement('div');
    shown.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    for (const empty of shown.querySelectorAll('p:empty, div:empty, li:empty, blockquote:empty'))
      empty.append(document.createElement('br'));
    document.body.append(shown);
    const text = readPlain(shown);
    shown.remove();
    return text;
  },
  editableKind,
  renderReact(start: string): void {
    const Reply = () => {
      const [value, setValue] = useState(start);
      return createElement(
        'form',
        {},
        createElement('textarea', {
          id: 'box',
          rows: 6,
          cols: 60,
          value,
          onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
        }),
        createElement('output', { id: 'state' }, value),
      );
    };
    createRoot(hook.find('#root')).render(createElement(Reply));
  },
};

declare global {
  interface Window {
    box: typeof hook;
  }
}
window.box = hook;
