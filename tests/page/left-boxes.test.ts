/** What a box holds that comes back for a ticket: the agent's lines are theirs, the page's are the page's. */
import { describe, expect, it } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import { leftBoxes } from '#page/left-boxes.ts';
import { notOwn, ownWords, type Prefill } from '#page/own-text.ts';
import type { Session } from '#page/session.ts';

const NONE: Prefill = { text: '', quotes: [] };

function left(text: string, prefill: Prefill = NONE) {
  const boxes = leftBoxes();
  boxes.leave({
    composer: { element: document.createElement('div') },
    prefill,
    state: () => ({ text, conversation: { ...EMPTY_CONVERSATION, ticket: { id: '7' } } }),
  } as unknown as Session);
  return boxes;
}

/** What counts as the agent's of a box that is mounted with `text`, all that is marked as a quote included. */
function own(boxes: ReturnType<typeof leftBoxes>, text: string, quotes: Prefill['quotes'] = []): string {
  const now = { text, quotes };
  const prefill = boxes.prefillOf('7', now, document.createElement('div')) ?? now;
  return ownWords(text, notOwn(text, quotes, prefill, 'all'));
}

describe('a box that is mounted anew', () => {
  const DRAFT = 'You asked:\n> Where is my lamp?\nIt left today.';

  it('with the same text', () => {
    expect(own(left(`${DRAFT}\n\nSam`, { text: '\n\nSam', quotes: [] }), `${DRAFT}\n\nSam`)).toBe(DRAFT);
  });

  it('with a signature below: what was written is the agent’s, lines that look like a quote as well', () => {
    expect(own(left(DRAFT), `${DRAFT}\n\n-- \nSam Desk`)).toBe(DRAFT);
  });

  it('with a quote of the page below', () => {
    expect(own(left(DRAFT), `${DRAFT}\n\nOn Monday Ana wrote:\n> And the bulb?`)).toBe(DRAFT);
  });

  it('with some of it only', () => {
    expect(own(left(DRAFT), '> Where is my lamp?\nIt left today.')).toBe('> Where is my lamp?\nIt left today.');
  });

  it('with what the page had put in before, which stays the page’s', () => {
    const page = '\nOn Monday Ana wrote:\n> And the bulb?';
    expect(own(left(`It left today.${page}`, { text: page, quotes: [] }), `It left today.\n${page}\n\nSam`)).toBe(
      'It left today.',
    );
  });

  it('where the page quotes the words, they are a quote', () => {
    const text = 'Dear Ana,\nIt left today.';
    expect(own(left('It left today.'), text, [{ start: 10, end: text.length }])).toBe('');
  });

  it('with words nobody wrote', () => {
    expect(own(left('It left today.'), 'Dear Ana,\n\nSam')).toBe('');
  });
});

describe('two boxes of a page', () => {
  const session = (element: Element, text: string, id?: string) =>
    ({
      composer: { element, read: () => ({ text }) },
      prefill: NONE,
      state: () => ({ text, conversation: { ...EMPTY_CONVERSATION, ...(id && { ticket: { id } }) } }),
    }) as unknown as Session;
  const now = (text: string): Prefill => ({ text, quotes: [] });
  const [reply, note] = [document.createElement('div'), document.createElement('div')];

  it.each([undefined, '7'])('keep what is the agent’s, each its own; of ticket %s', (id) => {
    const boxes = leftBoxes();
    boxes.leave(session(reply, 'It left today.', id));
    boxes.leave(session(note, 'Asked the depot.', id));
    expect(boxes.prefillOf(id, now('It left today.'), reply)).toBe(NONE);
    expect(boxes.prefillOf(id, now('Asked the depot.'), note)).toBe(NONE);
  });

  it('of a ticket that is not known nothing is told of another box', () => {
    const boxes = leftBoxes();
    boxes.leave(session(reply, 'It left today.'));
    expect(boxes.prefillOf(undefined, now('It left today.'), note)).toBeNull();
    expect(boxes.prefillOf(undefined, now('Dear Ana,'), reply)).toBeNull();
  });

  it('mounted anew all the time, they do not push out those of other tickets', () => {
    const boxes = leftBoxes();
    boxes.leave(session(reply, 'It left today.', '6'));
    for (let at = 0; at < 200; at++) boxes.leave(session(document.createElement('div'), `It left ${at}.`, '7'));
    expect(boxes.prefillOf('6', now('It left today.'), reply)).toBe(NONE);
  });
});
