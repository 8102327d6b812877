import { describe, expect, it } from 'vitest';
import { question } from '#core/signals/question.ts';
import { hits } from './read.ts';

const asked = (text: string) => hits(question, text).map(({ kind, text: words }) => [kind, words]);

describe('question', () => {
  it.each([
    ['When do I get it?', 'when'],
    ['How much is it?', 'how-much'],
    ['How long does it take?', 'how-long'],
    ['Where is my plan?', 'where'],
    ['Why was I charged?', 'why'],
    ['Can I pause it?', 'can'],
    ['how do i cancel', 'how'],
    ["I'd like to know who saw my data.", 'who'],
    ['Is the tent waterproof?', 'yes-no'],
    ['want to cancel, where is the button', 'where'],
    ['Kindly confirm the exact date.', 'yes-no'],
    ['I should like an explanation.', 'yes-no'],
    ['Please, when?', 'when'],
    ['Who is coming & when', 'when'],
    ['How quick is it?', 'how'],
    ['Will it be fast?', 'yes-no'],
    ['Can you be here by nine?', 'can'],
    ['and now how do i cancel', 'how'],
  ])('%s: %s', (text, kind) => expect(asked(text).map(([one]) => one)).toEqual([kind]));
  it('parts two in one sentence', () =>
    expect(asked('Can I pause it and do you refund May?').map(([, words]) => words)).toEqual([
      'Can I pause it',
      'do you refund May?',
    ]));
  it.each([
    'Can you please help?',
    'Are you kidding me?',
    'Fix this now!',
    'Is this a joke?',
    'It is blue.',
    'Please help asap',
    'And I have a guest on Friday, so please be quick.',
    'please be quick',
    'Can you please be quick?',
    'could you hurry up please',
    'can you please reply fast',
    'So we have a party on Sunday.',
    'You told me on Monday and when I came it was closed.',
    'I asked why and nobody knew.',
    'I opened the box and what is inside is broken.',
  ])('none in: %s', (text) => expect(asked(text)).toEqual([]));
});
