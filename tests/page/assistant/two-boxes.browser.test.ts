/** A reply and an internal note stand on one page, both begun: who goes from one to the other and back goes on where they were. */
import { describe, expect, it } from 'vitest';
import { assistantBench, message, sees, shown } from './bench.ts';

const bench = assistantBench();
const BOXES = {
  plain: (id: string, name: string) => `<textarea id="${id}" aria-label="${name}" rows="5" cols="60"></textarea>`,
  rich: (id: string, name: string) =>
    `<div id="${id}" contenteditable="true" role="textbox" aria-label="${name}" style="min-height:90px"></div>`,
};
const page = (box: (typeof BOXES)['plain']) => `<main class="ticket" data-ticket-id="1042"><h1>Broken lid</h1>
  <section class="conversation" aria-label="Conversation">${message('Ana Ruiz', 'The lid of my kettle broke.')}</section>
  <section class="reply"><h2>Reply to customer</h2><form>${box('reply', 'Reply to customer')}<button>Send reply</button></form></section>
  <section class="note"><h2>Internal note</h2><form>${box('note', 'Internal note')}<button>Add note</button></form></section></main>`;
const DRAFT = 'Hi Ana, as per our policy you should have read the terms.';

describe.each(['plain', 'rich'] as const)('%s boxes', (kind) => {
  it('the reply is judged as before, and the note is not', async () => {
    const opened = await bench.open(page(BOXES[kind]));
    await opened.click('#reply');
    await opened.keyboard.type(DRAFT);
    await sees(opened, 'blame');
    await opened.click('#note');
    await opened.keyboard.type('She should have read the terms.');
    await opened.waitForFunction(() => window.assistant.shown().state === 'note');
    expect((await shown(opened)).checks).toEqual([]);
    await opened.click('#reply');
    await sees(opened, 'blame');
    await opened.keyboard.press('Control+End');
    await opened.keyboard.type(' It comes today.');
    await sees(opened, 'blame');
    await opened.click('#note');
    await opened.click('#reply');
    await sees(opened, 'blame');
  });
});
