import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { TextProvider } from '../../components/ui/text.tsx';
import { createTexts } from '../../components/ui/texts.ts';
import type { OverlayActions, OverlayView } from '../../lib/page/view.ts';
import en from '../../locales/en.json';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

// jsdom has the element without its methods.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
document.elementsFromPoint ??= () => [];

export type Call = readonly [name: string, ...args: readonly unknown[]];

const texts = createTexts('en', en);
let root: Root | null = null;
let place: HTMLElement | null = null;

const ACTIONS: readonly (keyof OverlayActions)[] = [
  'openPanel',
  'closePanel',
  'openCard',
  'closeCard',
  'applyFix',
  'ignoreOnce',
  'ignoreWording',
  'turnOff',
  'reportWrong',
  'insertSuggestion',
  'keepEditing',
  'sendAnyway',
  'openSearch',
  'closeSearch',
  'setQuery',
  'insertHit',
  'submitAsk',
  'cancelAsk',
  'copy',
  'dismissNotice',
  'pause',
  'resume',
  'moveMark',
];

/** Renders a view; the calls its controls make are recorded in order. */
export function show(view: OverlayView, said = texts) {
  leave();
  const calls: Call[] = [];
  const record =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args]);
    };
  const actions = Object.fromEntries(ACTIONS.map((name) => [name, record(name)])) as unknown as OverlayActions;
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const change = (next: OverlayView) =>
    act(() =>
      root?.render(
        <TextProvider texts={said}>
          <Overlay view={next} actions={actions} />
        </TextProvider>,
      ),
    );
  change(view);
  return { calls, change, place };
}

export function leave(): void {
  act(() => root?.unmount());
  place?.remove();
  root = null;
  place = null;
}

const SELECTORS = {
  button: 'button',
  region: 'section',
  dialog: 'dialog:not([role]), [role="dialog"]',
  alertdialog: '[role="alertdialog"]',
  combobox: '[role="combobox"]',
  option: '[role="option"]',
  status: '[role="status"]',
  list: 'ul',
  textbox: 'input:not([role]), textarea',
} as const;

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby') ?? '';
  const labelled = by && element.ownerDocument.getElementById(by)?.textContent;
  if (labelled) return labelled;
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
  return element.textContent ?? '';
}

export function all(role: keyof typeof SELECTORS, name?: string | RegExp): readonly HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(SELECTORS[role])];
  if (name === undefined) return found;
  return found.filter((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
}

export function the(role: keyof typeof SELECTORS, name?: string | RegExp): HTMLElement {
  const [first, ...more] = all(role, name);
  if (!first || more.length > 0) {
    throw new Error(
      `${more.length + (first ? 1 : 0)} of ${role} ${String(name ?? '')}, expected one:\n${document.body.innerHTML}`,
    );
  }
  return first;
}

export function press(element: Element): void {
  act(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })));
}

/** As the browser does it: the key, and for Enter on a button the click unless somebody prevented it. */
export function key(name: string, init: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  act(() => target.dispatchEvent(event));
  if (name === 'Enter' && !event.defaultPrevented && target instanceof HTMLButtonElement) {
    act(() => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 })));
  }
  return !event.defaultPrevented;
}

export function type(element: Element, text: string): void {
  if (!(element instanceof HTMLInputElement)) throw new Error('Only an input can be typed into.');
  act(() => {
    // React overrides the instance's own setter to notice changes; the prototype's is the browser's.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
