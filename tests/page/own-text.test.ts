import { describe, expect, it } from 'vitest';
import { notOwn, ownWords, type Prefill } from '#page/own-text.ts';

const QUOTE = `On Mon Nov 16 09:12:44 2026, leo.marsh@example.com wrote:
> Hello,
>
> the kettle I bought on Monday leaks all over my kitchen.
> What will you do about it?
>
> Leo`;
const SIGNATURE = '-- \nNia Fox\nCustomer care, Desk Example';
const PREFILL: Prefill = { text: `${QUOTE}\n\n\n\n${SIGNATURE}\n`, quotes: [] };

const own = (text: string, prefill: Prefill | null = PREFILL, quotes: Prefill['quotes'] = []) =>
  ownWords(text, notOwn(text, quotes, prefill)).replace(/\n{2,}/g, '\n');

describe('what the agent wrote into a prefilled box', () => {
  it.each([
    ['nothing yet', PREFILL.text, ''],
    ['above the quote', `Hello Leo,\nI am sorry.\n\n${PREFILL.text}`, 'Hello Leo,\nI am sorry.'],
    ['between quote and signature', `${QUOTE}\n\nHello Leo,\nI am sorry.\n\n${SIGNATURE}\n`, 'Hello Leo,\nI am sorry.'],
    ['below the signature', `${PREFILL.text}\nI am sorry, Leo.`, 'I am sorry, Leo.'],
    [
      'between the lines of the quote',
      PREFILL.text.replace('> What will', 'We will replace it.\n> What will'),
      'We will replace it.',
    ],
    ['at the end of a quoted line', PREFILL.text.replace('about it?', 'about it? We replace it.'), 'We replace it.'],
    ['right behind the last quoted word', PREFILL.text.replace('> Leo', '> LeoWe replace it.'), 'We replace it.'],
    ['with most of the quote deleted', `Sorry!\n> What will you do about it?\n\n${SIGNATURE}`, 'Sorry!'],
    ['with the signature changed', `Sorry!\n${QUOTE}\n\n-- \nNia\nSent in haste`, 'Sorry!\nNia\nSent in haste'],
    ['with everything deleted', 'A fresh start.', 'A fresh start.'],
  ])('%s', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it('names what it skipped', () => {
    const kinds = notOwn(`Hi Leo,\n\n${PREFILL.text}`, [], PREFILL).map(({ kind }) => kind);
    expect(kinds).toEqual(['quote', 'signature']);
  });

  it('keeps offsets in the text as it is', () => {
    const text = `Hi Leo,\n\n${QUOTE}\n`;
    const [quote] = notOwn(text, [], PREFILL);
    expect(quote && text.slice(quote.start, quote.end)).toBe(QUOTE);
  });
});

describe('a salutation the helpdesk put in', () => {
  const prefill: Prefill = { text: 'Dear Leo,\n\n\n\nKind regards,\nNia', quotes: [] };

  it.each([
    ["is not the agent's", 'Dear Leo,\n\nI am sorry.\n\nKind regards,\nNia', 'I am sorry.'],
    ['is kept apart when the line was written on', 'Dear Leo, thank you\n\n\n\nKind regards,\nNia', 'thank you'],
    ["is the agent's once changed", 'Dear Lea,\n\nKind regards,\nNia', 'Lea'],
    ['does not hide a line that reads alike', 'Dear Leo,\n\nDear Leo,\n\n\n\nKind regards,\nNia', 'Dear Leo,'],
  ])('%s', (_, text, expected) => {
    expect(own(text, prefill)).toBe(expected);
  });

  it('is no salutation when it is a whole draft from before', () => {
    const draft = `Dear Leo,\n${'thank you for waiting so long for our answer. '.repeat(8)}\nNia`;
    expect(own(draft, { text: draft, quotes: [] })).toBe(draft);
  });
});

describe('a quote the editor marks by an element', () => {
  const quoted = 'the kettle leaks.\nWhat will you do?';
  const box = (above: string, inside = quoted) => `${above}On Mon, leo@example.com wrote:\n${inside}\n\n--\u00a0\nNia`;
  const spans = (text: string, inside = quoted) => {
    const start = text.indexOf(inside);
    return [{ start, end: start + inside.length }];
  };
  const prefill: Prefill = { text: box(''), quotes: spans(box('')) };

  it('is skipped with its introduction', () => {
    const text = box('Sorry, Leo.\n');
    expect(own(text, prefill, spans(text))).toBe('Sorry, Leo.');
  });

  it('can be answered inside', () => {
    const inside = 'the kettle leaks.\nWe send a new one.\nWhat will you do?';
    const text = box('', inside);
    expect(own(text, prefill, spans(text, inside))).toBe('We send a new one.');
  });

  it.each([
    ['right behind its last word', 'the kettle leaks.\n\nLeoWe send a new one.'],
    ['behind its last word', 'the kettle leaks.\n\nLeo We send a new one.'],
    ['right before its first word', 'We send a new one.the kettle leaks.\n\nLeo'],
  ])('can be answered %s, paragraph by paragraph', (_, inside) => {
    // As an adapter tells of it: a span for each paragraph.
    const told = (text: string, quoted: string) => quoted.split('\n\n').flatMap((part) => spans(text, part));
    const before = 'the kettle leaks.\n\nLeo';
    const text = box('', inside);
    expect(own(text, { text: box('', before), quotes: told(box('', before), before) }, told(text, inside))).toBe(
      'We send a new one.',
    );
  });

  it('is skipped as well when it came in after focus', () => {
    const text = box('Sorry, Leo.\n');
    expect(own(text, { text: '', quotes: [] }, spans(text))).toBe('Sorry, Leo.');
  });
});

it('skips a signature the page put in after focus', () => {
  expect(own(`Sorry, Leo.\n\n${SIGNATURE}`, { text: '', quotes: [] })).toBe('Sorry, Leo.');
});

describe('without knowing what stood there', () => {
  it('goes by the marks alone', () => {
    expect(own(`Sorry, Leo.\n\n${QUOTE}\n\n${SIGNATURE}`, null)).toBe('Sorry, Leo.');
  });

  it.each(['We sell kettles > 1.7 litres.', 'The range is 5 -- 10 days.', 'On Monday we wrote:\nnothing at all.'])(
    'takes no mark for one in: %s',
    (text) => {
      expect(notOwn(text, [], null)).toEqual([]);
    },
  );
});

it('answers in time for a keystroke on a quote of three thousand lines', () => {
  const long = Array.from({ length: 3000 }, (_, index) => `> line ${index} of a long story`).join('\n');
  const text = `Sorry.\n${long.replace('> line 5 of a long story', '> line 5, cut')}`;
  expect(own(text, { text: long, quotes: [] })).toBe('Sorry.');
});
