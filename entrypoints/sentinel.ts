/**
 * In every frame of an enabled site, from `document_start`, and nearly nothing: holds the early send listener, and at
 * the first focus of a reply box notes what stands in it and asks the background for the assistant.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answered, SCRIPT_PATIENCE } from '#browser/answered.ts';
import { sendMessage } from '#browser/messages.ts';
import { startSentinel } from '#page/sentinel.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  let underWay = false;
  const slot = slotOf(window);
  startSentinel(window, async (soon) => {
    if (underWay) return;
    underWay = true;
    try {
      slot.othersCome = soon && slot.checker === null;
      // What says that it reads comes before what reads.
      const scripts = slot.othersCome ? (['injectOverlay', 'injectChecker'] as const) : [];
      await Promise.all(
        (['injectAssistant', ...scripts] as const).map((script) =>
          answered(() => sendMessage(script, undefined), SCRIPT_PATIENCE),
        ),
      );
    } catch {
      // The extension was updated under an open page; the page must not see that in its console.
    }
    slot.othersCome = false;
    underWay = false;
  });
});
