import { describe, expect, it } from 'vitest';
import { touches } from '#core/signals/answer.ts';
import { question } from '#core/signals/question.ts';
import { hits, reading } from './read.ts';

const touch = (asked: string, reply: string) => {
  const [one] = hits(question, asked);
  if (!one) throw new Error('no question');
  return touches(one, reading(reply)).by;
};

describe('answer', () => {
  it('touches by subject', () => expect(touch('Is the tent waterproof?', 'The tent keeps out rain.')).toBe('subject'));
  it('touches by the kind of answer', () => expect(touch('When do I get it?', 'On Friday.')).toBe('kind'));
  it('does not touch', () => expect(touch('Where can I park?', 'We value your opinion.')).toBe('nothing'));
});
