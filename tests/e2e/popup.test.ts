/** The popup over a helpdesk that is switched on: what it says, and that pausing reaches open pages. */
import { expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';
import { openPopup } from './harness/popup.ts';
import { workerStop } from './harness/worker.ts';

const desk = practiceDesk();

it('pauses for an hour: the mark says so and nothing is held; and goes on', async () => {
  const { page, box, overlay, send } = await desk.open('1046', 'plain');
  const markSays = (words: RegExp) =>
    until(`the mark says ${words}`, async () => words.test((await overlay.mark.getAttribute('aria-label')) ?? ''));
  await typeReply(page, box, 'Hello [[name]],\n\nyour subscription is cancelled.\n\nSam');
  await markSays(/to look at/);

  const popup = await openPopup(desk.browser(), page);
  expect(await popup.isOn()).toBe(true);
  expect(await popup.text()).toContain('Reads your replies on 127.0.0.1.');
  await until('it says how the box is', async () =>
    /Your reply box: \d to look at\. 1 of them holds/.test(await popup.text()),
  );
  await popup.press('Pause for an hour');
  await until('the popup says until when', async () => /Paused until \d/.test(await popup.text()));
  await popup.close();
  await markSays(/paused/);

  await send();
  await page.locator('#latest.agent').waitFor();
  expect(desk.sent('1046')).toHaveLength(1);
  expect(desk.sent('1046')[0]?.text).toContain('[[name]]');

  const again = await openPopup(desk.browser(), page);
  expect(await again.text()).toMatch(/Paused until \d/);
  await again.press('Go on now');
  await until('the popup says it reads', async () => (await again.text()).includes('Reads your replies'));
  await again.close();
  await typeReply(page, box, 'Hello [[name]]');
  await markSays(/to look at/);
  await send();
  await overlay.sendDialog.waitFor();
  expect(desk.sent('1046')).toHaveLength(1);
});

it('opens the search over the reply box, where the caret was', async () => {
  const { page, box } = await desk.open('1042', 'rich');
  const early = await openPopup(desk.browser(), page);
  await early.press('Search replies');
  await until('it says what to do first', async () => (await early.text()).includes('Click into the reply box'));
  await early.close();

  await typeReply(page, box, 'Hello Ann,');
  const popup = await openPopup(desk.browser(), page);
  await popup.press('Search replies');
  await page.getByRole('combobox', { name: 'Search replies' }).waitFor();
  await page.bringToFront();
  await page.keyboard.type('refund');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type(' there');
  await until('what is typed goes on', async () => /Hello Ann, there/.test(await replyText(box)));
});

it.each(['plain', 'rich'] as const)(
  'tries out the reply box in the %s editor and leaves the draft as it was',
  async (editor) => {
    const { page, box, overlay } = await desk.open('1042', editor);
    await typeReply(page, box, 'Hello Ann,\n\nwe raised an RMA.');
    await overlay.mark.waitFor();
    const draft = () =>
      box.evaluate((element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerHTML));
    const before = await draft();
    const popup = await openPopup(desk.browser(), page);
    await popup.press('Try out this reply box');
    await until('the test is done', async () => (await popup.text()).includes('Copy the report'));
    const said = await popup.text();
    // The practice desk is no helpdesk we have a record of; all else works.
    expect(said).toContain('Found by its signs alone');
    expect(
      said
        .split('\n')
        .filter((line) =>
          /^(?:Checks that|Findings are|Fixes and|Take a fix|Nothing is held|Please send|Look at your reply)/.test(
            line,
          ),
        ),
    ).toEqual([]);
    expect(await draft()).toBe(before);
    await popup.close();
  },
);

it('a pause reaches a page that is just starting', async () => {
  const kill = await workerStop(desk.browser());
  for (const press of ['Pause for an hour', 'Go on now']) {
    // A worker that has to wake first takes longest to start a page.
    await kill.now();
    const { page, box, overlay } = await desk.open('1042', 'plain');
    const popup = await openPopup(desk.browser(), page);
    await popup.press(press);
    await popup.close();
    await typeReply(page, box, 'We raised an RMA.');
    const words = press === 'Go on now' ? /to look at/ : /paused/;
    await until(`the mark says ${words}`, async () =>
      words.test((await overlay.mark.getAttribute('aria-label')) ?? ''),
    );
  }
});

it('says where it cannot run, and offers no switch there', async () => {
  const page = await desk.browser().context.newPage();
  await page.goto('chrome://version');
  const popup = await openPopup(desk.browser(), page);
  expect(await popup.text()).toContain('Sincerely cannot run on this page.');
  expect(await popup.isOn()).toBeNull();
  await popup.close();
  await page.close();
});
