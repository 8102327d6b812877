/** One page with a box for letters and one for chat, judged differently by one pack, for one customer it recognises. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packSchema } from '#core/packs/schema.ts';
import { deskRecord, sel } from '../core/sites/desk-record.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { overlayOf, typeReply, until } from './harness/overlay.ts';
import { storePack } from './harness/pack.ts';

/** Nobody listens there: the page is the test's own. */
const ADDRESS = 'http://127.0.0.1:9/tickets/1042';
const HOUR = 3_600_000;

const form = (channel: string) => `<form class="reply"><input type="hidden" name="channel" value="${channel}">
<textarea id="${channel}" rows="8" cols="60" aria-label="${channel}"></textarea><button type="button" class="primary">Send ${channel}</button></form>`;

const ticket = (at: string) => `<!doctype html><html lang="en"><head><title>#1042 Lamp</title></head><body>
<main class="ticket" data-ticket-id="1042"><header><h1>Lamp</h1><span class="tag">vip</span></header>
<article class="message customer"><span class="author">Ana Ruiz</span> <time datetime="${at}">earlier</time>
<div class="body">My lamp is broken again and I want my money back.</div></article>
${form('email')}${form('chat')}</main></body></html>`;

const PACK = packSchema.parse({
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  language: 'en',
  values: [{ id: 'our-word', title: 'Our word and a date', text: 'We name a day and keep it.' }],
  grades: { 'money-word': 'note', jargon: 'ask' },
  profiles: {
    email: { answerWithin: 1440 },
    chat: { answerWithin: 5, grades: { 'vague-timing': 'off', 'money-word': 'hold', jargon: 'off' } },
  },
  personas: [
    {
      id: 'let-down',
      title: 'Let down before',
      text: 'Name one person and one date.',
      words: ['again'],
      tags: [],
      grades: { 'vague-timing': 'hold' },
    },
  ],
  rules: [
    // A built-in check in the service of a value of the pack.
    { id: 'vague-timing', value: 'our-word' },
    { id: 'money-word', find: ['your money'], when: { site: '127.0.0.1', persona: 'let-down' }, value: 'our-word' },
    { id: 'by-tag', find: ['your money'], when: { tag: 'VIP' }, grade: 'ask' },
    { id: 'elsewhere', find: ['your money'], when: { site: 'acme.example' } },
    { id: 'somebody-else', find: ['your money'], unless: { persona: 'let-down' } },
  ],
  terms: { LampCare: ['Lampcare'] },
  remedies: { refundUpTo: 50, currency: 'EUR' },
  sites: [
    '127.0.0.1',
    {
      ...deskRecord,
      id: 'two-ways',
      ticket: { ...deskRecord.ticket, tags: [sel('header .tag')] },
      boxes: {
        element: [sel('form.reply textarea')],
        around: [sel('form.reply')],
        audience: [],
        channel: [
          {
            where: [{ ...sel('[name="channel"]'), attribute: 'value' }],
            values: { email: 'email', chat: 'chat' },
          },
        ],
        usually: 'email',
      },
    },
  ],
});
const NOT_HERE = packSchema.parse({
  ...PACK,
  id: 'other',
  name: 'Other',
  grades: { 'vague-timing': 'off', 'money-word': 'off' },
  personas: [],
  rules: [{ id: 'not-here', find: ['your money'] }],
  sites: ['acme.example'],
});

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithExtension();
  await storePack(browser, PACK);
  await storePack(browser, NOT_HERE);
  page = await browser.context.newPage();
  await page.route('http://127.0.0.1:9/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: ticket(new Date(Date.now() - 3 * HOUR).toISOString()) }),
  );
  await page.goto(ADDRESS);
});
afterAll(() => browser?.close());

async function judged(channel: 'email' | 'chat') {
  const overlay = overlayOf(page);
  await typeReply(
    page,
    page.locator(`#${channel}`),
    'Hi Ana,\n\nYou will have your money soon. The RMA is on its way. Lampcare will refund you €80.',
  );
  // The panel of the box before may still be there for a moment.
  await until('its panel is open', async () => {
    await overlay.openPanel();
    return overlay.finding('money-word').isVisible();
  });
  const panel = page.locator('.panel:not([hidden])');
  const of = (check: string) => overlay.finding(check).first();
  const loud = async (check: string) =>
    (await of(check).count()) === 0 ? 'quiet' : of(check).getAttribute('data-grade');
  return {
    of,
    about: await panel.locator('.about').allTextContents(),
    grades: {
      'vague-timing': await loud('vague-timing'),
      'money-word': await loud('money-word'),
      jargon: await loud('jargon'),
      'by-tag': await loud('by-tag'),
      'brand-term': await loud('brand-term'),
      'beyond-remedy': await loud('beyond-remedy'),
      elsewhere: await loud('elsewhere'),
      'somebody-else': await loud('somebody-else'),
      'not-here': await loud('not-here'),
    },
  };
}

const ON_BOTH = {
  'by-tag': 'ask',
  'brand-term': 'ask',
  'beyond-remedy': 'ask',
  elsewhere: 'quiet',
  'somebody-else': 'quiet',
  'not-here': 'quiet',
};

it('judges a letter as the persona wants it, and shows the value that a built-in check serves', async () => {
  const letter = await judged('email');
  expect(letter.grades).toEqual({ 'vague-timing': 'hold', 'money-word': 'note', jargon: 'ask', ...ON_BOTH });
  expect(letter.about).toEqual([
    'Sounds like “Let down before”. Name one person and one date.',
    'Waiting: 3 hours. Your team means to answer within 24 hours.',
  ]);
  expect(await letter.of('vague-timing').locator('.serves').textContent()).toBe('Our word and a date');
  await letter.of('vague-timing').getByRole('button').first().click();
  await page.locator('[data-card="vague-timing"]').waitFor();
  expect(await page.locator('[data-card="vague-timing"] .serves').textContent()).toBe('Serves “Our word and a date”');
  await page.keyboard.press('Escape');
});

it('judges the chat beside it by the chat’s profile, where the persona says nothing', async () => {
  const chat = await judged('chat');
  // The persona is louder than the channel: what it sets stays.
  expect(chat.grades).toEqual({ 'vague-timing': 'hold', 'money-word': 'hold', jargon: 'quiet', ...ON_BOTH });
  expect(chat.about[1]).toBe('Waiting: 3 hours, longer than the 5 minutes your team means to take.');
});

it('goes on by the chat’s profile where the box itself turns from letter to chat', async () => {
  const overlay = overlayOf(page);
  await page.goto(ADDRESS);
  expect((await judged('email')).grades).toMatchObject({ 'money-word': 'note', jargon: 'ask' });
  await page
    .locator('form.reply')
    .first()
    .locator('[name="channel"]')
    .evaluate((field) => {
      field.setAttribute('value', 'chat');
      field.after('Now a chat: short lines, please.');
    });
  await until('it is judged as a chat', async () => {
    await overlay.openPanel();
    return (await overlay.finding('money-word').getAttribute('data-grade')) === 'hold';
  });
  expect(await overlay.finding('jargon').count()).toBe(0);
  expect(await page.locator('#email').inputValue()).toContain('The RMA is on its way.');
});
