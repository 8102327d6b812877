import { describe, expect, it } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import { contextOf } from '#core/templates/context.ts';
import { withRegion } from '#core/templates/dates.ts';
import { renderSnippet } from '#core/templates/render.ts';

/** A Thursday. */
const NOW = new Date(2026, 2, 5, 23, 30);

function written(body: string, locale = 'en-GB', answers = {}): string {
  const context = contextOf(EMPTY_CONVERSATION, { agentName: 'Tom Hart', channel: 'email', now: NOW, locale });
  const rendered = renderSnippet({ body }, context, answers);
  return rendered.kind === 'ready' ? rendered.text : `${rendered.kind}: ${JSON.stringify(rendered)}`;
}

describe('dates', () => {
  it.each([
    ['{{ today }}', 'en-GB', '5 March 2026'],
    ['{{ today }}', 'en-US', 'March 5, 2026'],
    ['{{ today }}', 'de', '5. März 2026'],
    ['{{ today }}', 'fr', '5 mars 2026'],
    ['{{ today }}', 'x_unreadable', 'March 5, 2026'],
    ['{{ today | date: "short" }}', 'en-GB', '05/03/2026'],
    ['{{ today | date: "short" }}', 'de', '05.03.26'],
    ['{{ today | date: "full" }}', 'de-AT', 'Donnerstag, 5. März 2026'],
    ['{{ today | date: "weekday" }}', 'es', 'jueves'],
    ['{{ today | date: "%d.%m.%Y, 100%%" }}', 'en', '05.03.2026, 100%'],
    ['{{ today | date: "%A, %-d %B" }}', 'de', 'Donnerstag, 5 März'],
    ['{{ today | plus_days: 30 }}', 'en-GB', '4 April 2026'],
    ['{{ today | plus_workdays: 3 | date: "weekday" }}', 'en-GB', 'Tuesday'],
    ['{{ today | plus_workdays: -4 | date: "weekday" }}', 'en-GB', 'Friday'],
    ['{{ "2026-12-24" | date: "day_month" }}', 'de', '24. Dezember'],
    ['{{ "2026-12-31" | plus_days: 1 }}', 'en-GB', '1 January 2027'],
  ])('%s in %s is %s', (body, locale, text) => expect(written(body, locale)).toBe(text));

  it('are asked for like other values, and go on through the filters', () => {
    const body = 'By {% ask "Due day", as: due %}{{ due | plus_days: 2 | date: "long" }}.';
    expect(written(body)).toMatch(/^ask: .*Due day/);
    expect(written(body, 'en-GB', { 'ask:Due day': '2026-03-10' })).toBe('By 12 March 2026.');
    expect(written(body, 'en-GB', { 'ask:Due day': 'next week' })).toMatch(
      /refused: .*a date like 2027-01-31, not “next/,
    );
  });

  it.each([
    ['{{ today | date: "fancy" }}', 'no date style “fancy”'],
    ['{{ today | date: "%Q" }}', '“%Q”'],
    ['{{ today | plus_days: "some" }}', 'a number of days'],
    ['{{ today | plus_days: 99999999 }}', 'a number of days'],
    ['{{ "soon" | date: "long" }}', 'not “soon”'],
    ['{{ "now" | date_to_xmlschema }}', 'date_to_xmlschema'],
  ])('%s is refused', (body, said) => expect(written(body)).toMatch(new RegExp(`refused: .*${said}`)));

  it('are written as the reply is, else as the customer writes, in the agent’s region', () => {
    const customer = {
      from: 'customer' as const,
      text: 'Guten Tag, wo ist meine Bestellung? Ich warte schon sehr lange.',
    };
    const conversation = { ...EMPTY_CONVERSATION, messages: [customer] };
    const settings = { agentName: '', channel: 'email' as const, now: NOW, languages: ['en-GB', 'de-AT', 'en'] };
    expect(contextOf(conversation, settings).today).toBe('5. März 2026');
    const body = 'Thank you for your message. We will look into it and write to you by {{ today }}.';
    expect(contextOf(conversation, { ...settings, body }).today).toBe('5 March 2026');
    expect(contextOf(conversation, { ...settings, body, locale: 'en-US' }).today).toBe('March 5, 2026');
    expect(contextOf(EMPTY_CONVERSATION, settings).today).toBe('5 March 2026');
    expect(withRegion('fr', settings.languages)).toBe('fr');
  });
});
