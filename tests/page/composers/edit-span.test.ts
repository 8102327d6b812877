import { describe, expect, it } from 'vitest';
import { caretAfter, cursorIn, narrowed } from '#page/composers/editing/edit-span.ts';

const edit = (text: string, expected: string, replacement: string) => {
  const start = text.indexOf(expected);
  return { span: { start, end: start + expected.length }, expected, replacement };
};

describe('a fix narrowed to the words that change', () => {
  it.each([
    ['one word in a sentence', 'We are sorry if this hurt.', 'We are sorry that this hurt.', 'if', 'that'],
    ['a word taken out', 'I just want to say', 'I want to say', 'just ', ''],
    ['a word put in', 'I want', 'I really want', '', 'really '],
    ['words put on at the end', 'sorry', 'sorry about this', '', ' about this'],
    ['all of it', 'RMA', 'return number', 'RMA', 'return number'],
    ['a whole word, not the letters that differ', 'advise', 'advice', 'advise', 'advice'],
    ['no half of an emoji', 'done 😀', 'done 😁', '😀', '😁'],
    ['no accent from its letter', 'cafe\u0301 now', 'cafe now', 'cafe\u0301', 'cafe'],
    ['doubled words', 'very very good', 'very good', 'very ', ''],
  ])('%s', (_, before, after, expected, replacement) => {
    const small = narrowed(edit(before, before, after));
    expect([small.expected, small.replacement]).toEqual([expected, replacement]);
    expect(before.slice(small.span.start, small.span.end)).toBe(expected);
    expect(before.slice(0, small.span.start) + small.replacement + before.slice(small.span.end)).toBe(after);
  });

  it('keeps the place of the span in the draft', () => {
    expect(narrowed(edit('Hi. It is bad.', 'It is bad.', 'It is good.')).span).toEqual({ start: 10, end: 14 });
  });
});

describe('the caret after a write', () => {
  it.each([
    ['before it, stays', { start: 2, end: 2 }, 2],
    ['behind it, moves along', { start: 20, end: 20 }, 23],
    ['in it, ends up behind it', { start: 7, end: 7 }, 13],
    ['selected across it, ends up behind it', { start: 0, end: 30 }, 13],
    ['at its end, stays at its end', { start: 10, end: 10 }, 13],
    ['unknown, ends up behind it', null, 13],
  ])('%s', (_, caret, place) => {
    expect(caretAfter(caret, { start: 5, end: 10 }, 8)).toBe(place);
  });

  it('at the place of an insertion stands behind it', () => {
    expect(caretAfter({ start: 5, end: 5 }, { start: 5, end: 5 }, 4)).toBe(9);
  });
});

describe('the cursor of a template', () => {
  const template = 'Hi Ann,\n\nwe | you.';
  const cursor = template.indexOf('|');

  it('is its own offset where the box reads as the template', () => {
    expect(cursorIn(`>>${template}<<`, { start: 2, end: 2 + template.length }, template, cursor)).toBe(2 + cursor);
  });

  it('stands behind the same word where the editor made other lines of it', () => {
    const shown = 'Hi Ann,\nwe | you.';
    expect(cursorIn(shown, { start: 0, end: shown.length }, template, cursor)).toBe(shown.indexOf('|'));
  });

  it('passes over list markers and addresses that only the plain text has', () => {
    const plain = 'See our page (https://example.org/a):\n- one\n- two | x';
    const shown = 'See our page:\none\ntwo | x';
    const place = cursorIn(shown, { start: 0, end: shown.length }, plain, plain.indexOf('|'));
    expect(place).toBe(shown.indexOf('|'));
  });

  it('at the start of a line stays on that line', () => {
    const plain = '- one\n\n|two';
    expect(cursorIn('one\ntwo', { start: 0, end: 7 }, plain, 7)).toBe(4);
  });

  it.each([
    ['Why: |\n\n- one', 'Why: |\none'],
    ['Until Friday. |\n\n- one', 'Until Friday.|\n\none'],
    ['Done.\n\n|\n\nBye', 'Done.\n|\nBye'],
    ['Done.\n\n|\n\nBye', 'Done.\n\n|\n\nBye,'],
    ['Done.\n\n|Bye', 'Done.\n|Bye'],
    ['- one\n- |two', 'one\n|two'],
    ['- one|\n- two', 'one|\ntwo'],
    ['1. one\n2. |two\n\nBye', 'one\n|two\n\nBye'],
    ['Done.\n\n| Bye', 'Done.\n\n|\u00a0Bye'],
  ])('on the line it is on, the end of one, an empty one or the start of one: %j', (plain, shown) => {
    const [content, text] = [plain.replace('|', ''), shown.replace('|', '')];
    expect(cursorIn(text, { start: 0, end: text.length }, content, plain.indexOf('|'))).toBe(shown.indexOf('|'));
  });

  it('never leaves what was inserted', () => {
    expect(cursorIn('Hi rest', { start: 0, end: 2 }, template, template.length)).toBe(2);
  });
});
