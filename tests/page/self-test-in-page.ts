/** Put on the page by the self-test's own test: one box, whose send control is the button beside it. */
import type { SelfTestResult } from '#core/self-test.ts';
import { openComposer } from '#page/composers/registry.ts';
import type { Adapter } from '#page/contracts.ts';
import { selfTest } from '#page/self-test.ts';

const adapter: Adapter = {
  id: 'desk',
  matches: [],
  claims: () => true,
  conversation: () => ({ messages: [], customer: {}, agent: {}, source: 'none' }),
  replyBoxes: () => [],
  sends: () => ({
    controls: [...document.querySelectorAll('.send')],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  }),
  skip: () => [],
};

function selfTestOf(css: string): Promise<SelfTestResult> {
  const element = document.querySelector<HTMLElement>(css);
  const composer = element && openComposer(element);
  if (!element || !composer) throw new Error('No box that a composer can open.');
  return selfTest({
    page: document,
    adapter,
    box: { element, channel: 'email', audience: 'public' },
    composer,
    conversation: adapter.conversation(document),
    refused: () => [],
  });
}

declare global {
  interface Window {
    selfTestOf: typeof selfTestOf;
  }
}
window.selfTestOf = selfTestOf;
