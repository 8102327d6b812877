/** Runs in the fixture page: the composer under test, reachable from `page.evaluate`. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { editableKind } from '#page/composers/editing/editable.ts';
import { readPlain } from '#page/composers/plain-text.ts';
import { composerKindOf, openComposer } from '#page/composers/registry.ts';
import type { Composer } from '#page/contracts.ts';

let opened: { composer: Composer; heard: number; close: AbortController } | null = null;

const hook = {
  composer: (): Composer => {
    if (!opened) throw new Error('Open a box first.');
    return opened.composer;
  },
  open(selector: string): string | null {
    const composer = openComposer(hook.find(selector));
    if (composer) hook.use(composer);
    return composer?.kind ?? null;
  },
  use(composer: Composer): void {
    const box = { composer, heard: 0, close: new AbortController() };
    composer.observe(() => {
      box.heard++;
    }, box.close.signal);
    opened = box;
  },
  heard: () => opened?.heard ?? 0,
  close: () => opened?.close.abort(),
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
