import { describe, expect, it } from 'vitest';
import { openStops } from '#page/keys/stops.ts';

/** "|" marks the stops; the reply stands behind `before` and in front of `after`. */
function open(reply: string, before = '', after = '') {
  const places = [...reply.matchAll(/\|/g)].map((match, nth) => match.index - nth);
  const content = reply.replaceAll('|', '');
  const text = before + content + after;
  const inserted = { start: before.length, end: before.length + content.length };
  return { text, stops: openStops(text, inserted, content, places) };
}
const caret = (at: number) => ({ start: at, end: at });

describe('cursor stops', () => {
  it('are walked in order and end with the last', () => {
    const { stops } = open('Hi |,\nit is |.\nBest |', 'x ');
    expect(stops?.left()).toBe(2);
    expect(stops?.next(caret(5), false)).toBe(13);
    expect(stops?.next(caret(13), false)).toBe(20);
    expect(stops?.left()).toBe(0);
    expect(stops?.next(caret(20), false)).toBeNull();
    expect(stops?.next(caret(20), true)).toBeNull();
  });

  it('go back with Shift+Tab', () => {
    const { stops } = open('Hi |,\nit is |.');
    expect(stops?.next(caret(3), false)).toBe(11);
    expect(stops?.next(caret(11), true)).toBe(3);
    expect(stops?.next(caret(3), true)).toBeNull();
    expect(stops?.next(caret(3), false)).toBe(11);
  });

  it('move with what is typed before them', () => {
    const { stops } = open('Hi |,\nit is |.');
    stops?.typed('Hi Ann,\nit is .', 6);
    expect(stops?.next(caret(6), false)).toBe(14);
  });

  it('are gone with the words around them', () => {
    const { stops } = open('Hi |,\nit is |, and |.');
    stops?.typed('Hi , and .', 4);
    expect(stops?.next(caret(4), false)).toBe(9);
  });

  it('are the page’s business again once the caret left the reply', () => {
    const { stops } = open('Hi |, it is |.', 'Before\n', '\nAfter');
    expect(stops?.next(caret(2), false)).toBeNull();
    expect(stops?.next(caret(10), false)).toBeNull();
  });

  it('count the reply on when typed at its end', () => {
    const { stops } = open('Hi |, it is |', '', '\nAfter');
    stops?.typed('Hi , it is now\nAfter', 14);
    expect(stops?.next(caret(14), false)).toBe(14);
  });

  it('are none with one stop or without', () => {
    expect(open('Hi |.').stops).toBeNull();
    expect(open('Hi.').stops).toBeNull();
  });

  describe('a reply put in at one of them', () => {
    /** In the place of "/x", typed at the first of three stops. */
    const inner = (reply: string) => {
      const { stops } = open('Hi |, it is |, and |.', 'Before ');
      stops?.typed('Before Hi /x, it is , and .', 12);
      const places = [...reply.matchAll(/\|/g)].map((match, nth) => match.index - nth);
      const content = reply.replaceAll('|', '');
      const text = `Before Hi ${content}, it is , and .`;
      return { text, stops: stops?.among(text, { start: 10, end: 10 + content.length }, content, places) };
    };

    it('has its own walked, and then those that are left', () => {
      const { stops } = inner('A| and B|');
      expect(stops?.left()).toBe(3);
      expect(stops?.next(caret(11), false)).toBe(17);
      expect(stops?.next(caret(17), false)).toBe(25);
      expect(stops?.next(caret(25), true)).toBe(17);
      expect(stops?.next(caret(17), false)).toBe(25);
      expect(stops?.next(caret(25), false)).toBe(31);
      expect(stops?.next(caret(31), false)).toBeNull();
    });

    it.each(['Ann', 'Ann |Lee'])('with less than two it takes the place of the one it was put in at: %s', (reply) => {
      const { text, stops } = inner(reply);
      expect(stops?.left()).toBe(2);
      const next = text.indexOf(', and');
      expect(stops?.next(caret(14), false)).toBe(next);
      expect(stops?.next(caret(next), true)).toBe(reply === 'Ann' ? 13 : 14);
    });

    it('elsewhere it has nothing to do with them', () => {
      const { stops } = open('Hi |, it is |.', 'Before ');
      expect(stops?.among('New. Before Hi , it is .', { start: 0, end: 5 }, 'New. ', [])).toBeNull();
    });
  });
});
