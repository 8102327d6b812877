/**
 * In every frame of an enabled site, from `document_start`, and nearly nothing: holds the early send listener, and at
 * the first focus of a reply box notes what stands in it and asks the background for the assistant.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '#browser/messages.ts';
import { startSentinel } from '#page/sentinel.ts';

export default defineUnlistedScript(() => {
  let underWay = false;
  startSentinel(window, async () => {
    if (underWay) return;
    underWay = true;
    try {
      await sendMessage('injectAssistant', undefined);
    } catch {
      // The extension was updated under an open page; the page must not see that in its console.
    }
    underWay = false;
  });
});
