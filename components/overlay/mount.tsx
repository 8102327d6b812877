import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OverlayScript } from '#page/view.ts';
import controls from '../ui/controls.css?inline';
import { TextProvider, type Texts } from '../ui/text.tsx';
import tokens from '../ui/tokens.css?inline';
import { Overlay } from './Overlay.tsx';
import styles from './overlay.css?inline';
import { guard } from './trust.ts';

/** `textsNow` in the person's language, not the page's: told with the settings, which come after this script and may change. */
export function overlayScript(textsNow: () => Texts): OverlayScript {
  return {
    mount(root, actions, broke) {
      const gone = new AbortController();
      const undress = dress(root);
      const place = root.ownerDocument.createElement('div');
      root.append(place);
      guard(root, gone.signal);
      // Else React tells the page's console.
      const tree = createRoot(place, { onUncaughtError: broke });
      return {
        render(view) {
          const draw = () =>
            tree.render(
              <TextProvider texts={textsNow()}>
                <Overlay view={view} actions={actions} />
              </TextProvider>,
            );
          // In the frame it was asked for, not in the one after it: somebody types and waits for the list, or has pressed Send.
          if (view.search || view.dialog || view.ask) flushSync(draw);
          else draw();
        },
        unmount() {
          gone.abort();
          tree.unmount();
          place.remove();
          undress();
        },
      };
    },
  };
}

/** Read once for all boxes of the page. */
let worn: CSSStyleSheet | null = null;

/** A constructed sheet is no business of the page's content policy; Firefox's content scripts cannot adopt one. */
function dress(root: ShadowRoot): () => void {
  const css = [tokens, controls, styles].join('\n');
  try {
    const sheet = worn ?? new CSSStyleSheet();
    if (!worn) sheet.replaceSync(css);
    worn = sheet;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    const element = root.ownerDocument.createElement('style');
    element.textContent = css;
    root.append(element);
    return () => element.remove();
  }
}
