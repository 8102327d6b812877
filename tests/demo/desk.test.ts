import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONVERSATIONS } from '../../demo/conversations.ts';
import { type Desk, startDesk } from '../../demo/server.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const post = (id: string, fields: Record<string, string>) =>
  fetch(`${desk.ticketUrl(id)}/messages`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

describe('the practice desk', () => {
  it('has conversations in every channel, both editors, and a mood from angry to friendly', () => {
    const all = (pick: (each: (typeof CONVERSATIONS)[number]) => string) => new Set(CONVERSATIONS.map(pick));
    expect(all((each) => each.channel)).toEqual(new Set(['email', 'chat', 'social']));
    expect(all((each) => each.editor)).toEqual(new Set(['plain', 'rich']));
    expect(all((each) => each.mood)).toEqual(new Set(['angry', 'upset', 'worried', 'neutral', 'friendly']));
    expect(all((each) => each.id).size).toBe(CONVERSATIONS.length);
  });

  it.each(CONVERSATIONS)('shows ticket $id: $subject', async ({ id, messages, editor }) => {
    const page = await (await fetch(desk.ticketUrl(id))).text();
    expect(page.match(/<article class="message /g)).toHaveLength(messages.length);
    expect(page.includes('<textarea')).toBe(editor === 'plain');
  });

  it('keeps a reply exactly as it was submitted and shows it without its tags and attributes', async () => {
    const html = '<p onclick="x()">Hello <b class="y">there</b></p><script>bad()</script>';
    const response = await post('1043', { body: 'Hello there', html, is_note: '0' });
    expect(response.status).toBe(303);
    expect(desk.sent('1043')).toMatchObject([{ text: 'Hello there', html, isNote: false }]);
    const page = await (await fetch(desk.ticketUrl('1043'))).text();
    expect(page).toContain('<p>Hello <b>there</b></p>&lt;script&gt;bad()&lt;/script&gt;');
  });

  it('tells a note from a reply, and an empty one is not sent', async () => {
    await post('1044', { body: 'For us only', is_note: '1' });
    await post('1044', { body: '  \n ', is_note: '0' });
    expect(desk.sent('1044')).toMatchObject([{ text: 'For us only', html: null, isNote: true }]);
  });

  it('answers an unknown ticket with a way back', async () => {
    const response = await fetch(desk.ticketUrl('9'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('href="/"');
  });
});
