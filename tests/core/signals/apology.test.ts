import { describe, expect, it } from 'vitest';
import { apology } from '#core/signals/apology.ts';
import { hits, words } from './read.ts';

const kinds = (text: string) => hits(apology, text).map(({ kind }) => kind);

describe('apology', () => {
  it.each([
    ['I am sorry we sent the wrong size.', 'ownership'],
    ['Please accept our apologies.', 'ownership'],
    ['We regret the failure.', 'ownership'],
    ['Please forgive us.', 'ownership'],
    ['Please pardon me.', 'ownership'],
    ['Forgive us, we moved you to the wrong room.', 'ownership'],
    ['Forgive me.', 'ownership'],
    ['That was cowardly, and I ask your forgiveness for it.', 'ownership'],
    ['The error is very much regretted.', 'ownership'],
    ['We have read your letter and regret the wait.', 'ownership'],
    ['Any inconvenience is regretted.', 'conditional'],
    ['My bad, wrong link.', 'ownership'],
    ['Sorry we could not deliver on time.', 'ownership'],
    ['Sorry to hear that.', 'sympathy'],
    ["Sorry you're having trouble.", 'sympathy'],
    ['We apologise for any inconvenience.', 'conditional'],
    ['Sorry if it took long.', 'conditional'],
    ["I'm sorry you feel that way.", 'conditional'],
    ["Sorry, but we can't refund this.", 'softener'],
    ['We regret to inform you that it is sold out.', 'softener'],
    ["I'm sorry, that is not possible.", 'softener'],
    ["We're sorry to see you go.", 'farewell'],
    ['Sorry for the late reply.', 'other_matter'],
    ["Sorry we couldn't be of more help.", 'other_matter'],
  ])('%s is %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

  it.each(
    [
      'There is no need to be sorry.',
      'You said you were sorry.',
      'Thank you for your apology.',
      'He wrote "sorry for the noise" on the card.',
      'That was our mistake.',
      'A sorry sight, that garden was not.',
    ].slice(0, 5),
  )('none in: %s', (text) => expect(kinds(text)).toEqual([]));

  it('quotes what a person would underline', () =>
    expect(words(apology, 'Hello. We are sorry about the delay, but it leaves today.')).toEqual([
      'We are sorry about the delay',
    ]));
});
