/** Trix in either browser. It knows redo as Ctrl+Shift+z, where a keyboard says Z but on a Mac: so its button is pressed. */
import { realEditor } from './editor-bench.ts';

export const trix = realEditor('trix', {
  kind: 'trix',
  redoByButton: (world) =>
    world.main.evaluate(() => {
      const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      document.querySelector('[data-trix-action="redo"]')?.dispatchEvent(press);
    }),
});
