import { overlayScript } from '../../../components/overlay/mount.tsx';
import { createTexts } from '../../../components/ui/texts.ts';
import type { OverlayActions, OverlayView } from '../../../lib/page/view.ts';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import { STATES, type StateName } from './states.ts';

/** Every call, in order, for a test to read. */
const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
const actions = new Proxy({} as OverlayActions, {
  get:
    (_, name) =>
    (...args: readonly unknown[]) =>
      calls.push({ name: String(name), args }),
});

const broke = (error: unknown) => calls.push({ name: 'broke', args: [String(error)] });

const texts = { en: createTexts('en', en), de: createTexts('de', de) };
let leave = () => {};

const gallery = {
  calls,
  names: Object.keys(STATES),
  show(name: StateName, change: Partial<OverlayView> = {}, language: 'en' | 'de' = 'en') {
    leave();
    calls.length = 0;
    const theme = change.theme ?? 'light';
    document.documentElement.style.colorScheme = theme;
    const host = document.createElement('div');
    host.id = 'host';
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover();
    const overlay = overlayScript(() => texts[language]).mount(host.attachShadow({ mode: 'open' }), actions, broke);
    let view: OverlayView = { ...STATES[name], ...change };
    overlay.render(view);
    gallery.change = (next) => {
      view = { ...view, ...next };
      overlay.render(view);
    };
    leave = () => {
      overlay.unmount();
      const left = host.shadowRoot?.childNodes.length ?? 0;
      const sheets = host.shadowRoot?.adoptedStyleSheets.length ?? 0;
      gallery.leftBehind = left + sheets;
      host.remove();
    };
  },
  change: (_: Partial<OverlayView>) => {},
  leave: () => leave(),
  leftBehind: -1,
};

declare global {
  interface Window {
    gallery: typeof gallery;
  }
}
window.gallery = gallery;
