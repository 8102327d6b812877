import { beforeEach, describe, expect, it } from 'vitest';
import { particularsOf } from '#page/adapters/generic/particulars.ts';
import { writtenTime } from '#page/adapters/generic/times.ts';
import { saysOther, saysSend } from '#page/adapters/generic/words.ts';
import { wallClock } from '#page/quotes.ts';

const shown = (html: string): Element => {
  document.body.innerHTML = html;
  const { firstElementChild } = document.body;
  if (!firstElementChild) throw new Error('nothing to look at');
  return firstElementChild;
};

describe('a label that says send', () => {
  it.each([
    'send',
    'submit as solved',
    'post to customer',
    'update this ticket',
    'antwort absenden',
    'nachricht an den kunden senden',
    'enviar respuesta',
    'répondre au client',
    'rispondi al cliente',
    'verstuur antwoord',
    'wyślij odpowiedź',
  ])('%s', (label) => {
    expect(saysSend(label)).toBe(true);
    expect(saysOther(label)).toBe(false);
  });

  it.each([
    'send test',
    'update profile',
    'save for later',
    'reply later',
    'als interne notiz speichern',
    'ticket',
    'to the customer',
    '',
  ])('not %j', (label) => {
    expect(saysSend(label)).toBe(false);
  });

  it.each(['back to list', 'guardar borrador', 'entwurf speichern', 'annuler'])('does something else: %s', (label) => {
    expect(saysOther(label)).toBe(true);
  });
});

describe('a time that reads as one', () => {
  it.each([
    ['14:02', '14:02', undefined],
    ['Mon 18:02', 'Mon 18:02', undefined],
    ['09.11.2026 08:12', '09.11.2026 08:12', undefined],
    ['Uwe Stamm, 03.11.2026 um 17:20 Uhr', '03.11.2026 um 17:20', 'Uwe Stamm'],
    ['Sanne de Wit - 5 november 2026 om 09:12', '5 november 2026 om 09:12', 'Sanne de Wit'],
    ['yesterday, 14:02', 'yesterday, 14:02', undefined],
  ])('%s', (text, when, who) => {
    expect(writtenTime(shown(`<small>${text}</small>`))).toEqual({ when, ...(who && { who }) });
  });

  it.each(['I can come at 14:30.', 'um 14:30 passt es mir gut', '5512', 'Room 12', 'We meet on 3 May 2026 in Leeds'])(
    'not %s',
    (text) => {
      expect(writtenTime(shown(`<p>${text}</p>`))).toBeNull();
    },
  );

  it.each([
    ['03.11.2026, 17:20', '2026-11-03T17:20:00'],
    ['5 novembre 2026 09:12', '2026-11-05T09:12:00'],
    ['8. Dezember 2026 10:15', '2026-12-08T10:15:00'],
    ['9 août 2026 à 07:40', '2026-08-09T07:40:00'],
    ['14 enero 2026 10:05', '2026-01-14T10:05:00'],
  ])('%s is %s', (text, time) => {
    expect(wallClock(text)).toBe(time);
  });
});

describe('whom a ticket names', () => {
  beforeEach(() => new Promise<void>((done) => queueMicrotask(done)));

  it.each([
    ['<table><tr><td>Kunde:</td><td><a>Lena Voss</a></td></tr></table>', { customer: { name: 'Lena Voss' } }],
    ['<dl><dt><b>Cliente</b></dt><dd>Marta Gil</dd></dl>', { customer: { name: 'Marta Gil' } }],
    ['<p>Requested by <a>Oskar Lind</a> · Owner Bo</p>', { customer: { name: 'Oskar Lind' } }],
    ['<p>Ticket 7 · Anfragender: Uwe Stamm</p>', { customer: { name: 'Uwe Stamm' } }],
    ['<p><b>Assigned to</b> <i>Priya Nair</i></p>', { agent: { name: 'Priya Nair' } }],
    ['<label>Customer e-mail <input value="ann@example.com"></label>', { customer: { email: 'ann@example.com' } }],
    ['<h2>Customer reviews</h2>', {}],
    ['<p>Our customers love it</p>', {}],
    ['<p>Agent of change</p>', {}],
  ])('%s', (html, found) => {
    shown(html);
    expect(particularsOf(document)).toEqual(found);
  });
});
