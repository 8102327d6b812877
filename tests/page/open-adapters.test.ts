import { beforeEach, describe, expect, it } from 'vitest';
import type { AdapterRecord } from '#core/sites/record.ts';
import { parseRecord } from '#core/sites/record.ts';
import { ADAPTERS } from '#page/adapters/registry.ts';
import { openAdapters } from '#page/open-adapters.ts';
import { deskRecord, sel } from '../core/sites/desk-record.ts';

const builtIn = (id: string): AdapterRecord => {
  const adapter = ADAPTERS.find((one) => one.id === id);
  const outcome = parseRecord(adapter && 'record' in adapter ? adapter.record : undefined);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome.record;
};

beforeEach(() => {
  document.body.innerHTML = `<main class="ticket" data-ticket-id="7"><article class="message customer"><div class="body">Where is my kettle?</div></article>
    <form name="TicketUpdate" class="reply"><textarea name="UpdateContent" id="reply-body"></textarea><input type="submit" class="primary"></form></main>`;
});

describe('records from outside', () => {
  it('a new one is asked before what is built in, and finds its parts', () => {
    const adapters = openAdapters(document);
    const before = adapters.for(document).id;
    expect(adapters.take([deskRecord])).toBe(true);
    const adapter = adapters.for(document);
    expect([before, adapter.id]).not.toEqual(['quayside', 'quayside']);
    expect(adapter.id).toBe('quayside');
    expect(adapter.conversation(document).messages).toMatchObject([{ from: 'customer', text: 'Where is my kettle?' }]);
    expect(adapter.explain?.(document).find(({ part }) => part === 'messages')).toMatchObject({
      css: 'article.message',
      fellBack: true,
    });
    // It says where it would run; only the person's own grant lets us.
    expect(adapter.matches).toEqual([]);
  });

  it('the same ones again change nothing; none gives the page back', () => {
    const adapters = openAdapters(document);
    const before = adapters.for(document).id;
    adapters.take([deskRecord]);
    expect(adapters.take([{ ...deskRecord }])).toBe(false);
    expect(adapters.take([])).toBe(true);
    expect(adapters.for(document).id).toBe(before);
  });

  it('one with the id of a built-in takes its place, claims and all', () => {
    const adapters = openAdapters(document);
    const rt = builtIn('request-tracker');
    adapters.take([{ ...rt, claims: { any: [sel('.no-such-page')] } }]);
    expect(adapters.for(document).id).not.toBe('request-tracker');
    adapters.take([{ ...rt, claims: { any: [sel('main.ticket')] } }]);
    expect(adapters.for(document).id).toBe('request-tracker');
    expect(adapters.refused()).toEqual([]);
  });

  it('one that is no CSS is refused with the place, and stops neither the others nor the built-in', () => {
    const adapters = openAdapters(document);
    adapters.take([
      { ...deskRecord, id: 'broken', boxes: { ...deskRecord.boxes, element: [sel('form[[')] } },
      deskRecord,
    ]);
    expect(adapters.for(document).id).toBe('quayside');
    expect(adapters.refused()).toEqual([
      'The record "broken" is not used here: boxes.element.0.css is not CSS: form[[',
    ]);
  });

  it('one whose marks for quotes would break a list of selectors is refused before it is used', () => {
    const adapters = openAdapters(document);
    adapters.take([{ ...deskRecord, skip: { quotes: [sel('[data-quote')], signatures: [] } }]);
    expect(adapters.for(document).id).not.toBe('quayside');
    expect(adapters.refused()).toEqual([
      'The record "quayside" is not used here: skip.quotes.0.css is not CSS: [data-quote',
    ]);
  });

  it('one that throws while it reads is put away, and what is built in answers', () => {
    const adapters = openAdapters(document);
    const before = adapters.for(document);
    // Compiles nowhere: as if it had come past the check.
    const id = [{ ...sel('main'), pattern: '(' }];
    adapters.take([{ ...deskRecord, ticket: { id, subject: [] } }]);
    const adapter = adapters.for(document);
    expect(adapter.id).toBe('quayside');
    expect(adapter.conversation(document)).toEqual(before.conversation(document));
    expect(adapter.replyBoxes(document).map(({ element }) => element)).toEqual(
      before.replyBoxes(document).map(({ element }) => element),
    );
    expect(adapters.for(document).id).toBe(before.id);
    expect(adapters.refused().join()).toMatch(/"quayside" is not used here: .*regular expression/i);
  });
});
