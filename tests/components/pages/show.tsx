import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { pageTexts } from '../../../components/pages/texts.ts';
import toldInGerman from '../../../components/ui/findings.de.json';
import { TextProvider } from '../../../components/ui/text.tsx';

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

let root: Root | null = null;
let place: HTMLElement | null = null;

export async function show(content: ReactNode, language: 'en' | 'de' = 'en'): Promise<void> {
  place ??= document.body.appendChild(document.createElement('div'));
  root ??= createRoot(place);
  await act(async () => root?.render(<TextProvider texts={pageTexts(language, toldInGerman)}>{content}</TextProvider>));
}

export async function leave(): Promise<void> {
  await act(async () => root?.unmount());
  place?.remove();
  root = null;
  place = null;
}

export const text = () => place?.textContent ?? '';

export function button(name: string | RegExp): HTMLButtonElement {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const found = [...(place?.querySelectorAll('button') ?? [])].filter((one) =>
    typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons called ${name} in: ${text()}`);
  return found[0];
}

export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  for (const one of place?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])
    if ((one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent) === label) return one;
  throw new Error(`No field called ${label} in: ${text()}`);
}

export async function press(name: string | RegExp): Promise<void> {
  await act(async () => button(name).click());
}

/** As React sees typing: the native setter, then the event. */
export async function type(label: string, value: string): Promise<void> {
  const target = field(label);
  const prototype: unknown = Object.getPrototypeOf(target);
  const setter =
    typeof prototype === 'object' && prototype ? Object.getOwnPropertyDescriptor(prototype, 'value')?.set : null;
  await act(async () => {
    setter?.call(target, value);
    target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
