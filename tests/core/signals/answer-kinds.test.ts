import { describe, expect, it } from 'vitest';
import { answerKinds } from '#core/signals/answer-kinds.ts';
import { hits } from './read.ts';

const kinds = (text: string): readonly string[] => hits(answerKinds, text).map(({ kind }) => kind);

describe('kinds of answers', () => {
  it.each([
    ['It costs 12 euros because of the gold.', ['amount', 'reason']],
    ['A pump has failed.', ['reason']],
    ['Somebody had overlooked the note.', ['reason']],
    ['Breakages are not covered.', ['reason']],
    ['Up the stairs, next to the lift: see www.example.com.', ['place']],
    ['On Friday at ten.', ['time']],
    ['Mrs Okafor (accounts) does.', ['person']],
    ['Yes, gladly.', ['verdict']],
    ['Open Settings and press Save.', ['steps']],
  ])('%s', (text, wanted) => expect(kinds(text)).toEqual(expect.arrayContaining(wanted)));

  it.each(['We value your opinion.', 'Thank you so much!'])('none in: %s', (text) => expect(kinds(text)).toEqual([]));
});
