/** Replies as good agents of many trades write them, invented before their writer looked at a check again: nothing loud on any. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createChecker } from '#core/engine.ts';

type Written = 'email' | 'chat' | 'social';
const Row = z.object({
  id: z.string(),
  channel: z.enum(['email', 'chat', 'social']),
  customer: z.string(),
  reply: z.string(),
});
const rows = readFileSync(join(import.meta.dirname, 'good-replies.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => Row.parse(JSON.parse(line)));

const checker = createChecker();
const loud = (reply: string, customer: string, channel: Written): readonly string[] =>
  checker
    .check(reply, { customer, channel })
    .filter(({ grade }) => grade !== 'note')
    .map((finding) => `${finding.check}${finding.kind === 'phrase' ? `: ${finding.quoted}` : ''}`);

describe('good replies', () => {
  it('are many, in all channels', () => {
    expect(rows.length).toBeGreaterThan(70);
    expect(new Set(rows.map(({ channel }) => channel)).size).toBe(3);
  });
  it.each(rows)('$id: $customer', ({ reply, customer, channel }) => expect(loud(reply, customer, channel)).toEqual([]));

  it.each([
    // What is done already needs no step.
    [
      'My fine of $4 is still showing although I brought the DVD back.',
      "You did, it was in the returns box. I've taken the fine off and marked the DVD as back. Sorry about that.",
    ],
    [
      'My card will not scan at the turnstile.',
      "I'm sorry, yours was still set to last year. It's been switched over and it scans again.",
    ],
    [
      'Your driver shouted at my wife yesterday.',
      "I'm sorry. Nobody should be shouted at, and I've told him so. He'd like to apologise to her himself, if she'll let him.",
    ],
    // A rule that is told and not held to.
    [
      'You charged me for cancelling although my father died.',
      "I'm so sorry about your father. The rule is 24 hours for everybody, but this isn't a time for rules. I've taken the charge off.",
    ],
    [
      'I returned the shoes on day 32, I was in hospital.',
      "It's 30 days for everyone, that's the policy. You were in hospital, so of course we'll take them: your €79 went back this morning. Get well soon.",
    ],
    [
      'The hall costs 50 extra after 10? We finished at 10.05',
      "By the book that's the late rate, but nobody here is going to charge you £50 for five minutes. It's off your bill.",
    ],
    // A no with something possible two sentences on.
    [
      "Your movers scratched my grandmother's dresser. Can it be fixed?",
      "A piece like that can't be bought again, and I'm sorry our crew marked it. It was carried without a cover. It can be polished out, though: our restorer comes on Tuesday or Friday, whichever you choose, and we pay her.",
    ],
    [
      'I missed the closing date by a day, can I still apply?',
      "I'm sorry, this round can't be reopened. I know how much work goes into the form. The next one opens on 4 January and your answers are saved, so you can send it in with one click that day.",
    ],
    // Their part was right, ours was not.
    [
      "you sent me 180cm curtains not 140, I'm fuming",
      "You ordered 140 and we packed 180. I'm sorry. The right ones leave here tonight and reach you on Tuesday.",
    ],
    ['Thanks for the help with the printer!', 'It was you who found the stuck page. Glad it prints again!'],
    // How long it takes, and what is left to them.
    [
      'Sent the money to the wrong person',
      "I've asked her to return it. Most people do so within the hour. If she hasn't by tomorrow noon, I'll start a claim for you.",
    ],
    // Wishes, time that is left, and what waits on them.
    [
      "My dad's ill so we can't come on Friday. Can we move it?",
      "Of course. You're booked for the 12th instead. I hope your dad is better soon.",
    ],
    [
      "I'd like to book the hall for May.",
      'Lovely, you have it on the 8th. Writing so early gives us time to find a good caterer with you.',
    ],
    // Words everybody knows.
    [
      "What do I need to join? I'm moving to Leeds next week.",
      'Please bring a rental agreement or any letter with your new address on it.',
    ],
    ['Do I lose my rights if I accept the voucher?', 'No, you keep your statutory rights either way.'],
    ['How do I get to pick-up?', 'Follow the signs for Arrivals, level 1. The shuttle stop is next to the taxi rank.'],
    // Somebody they wrote about.
    [
      "My mum's alarm has been dead since Monday. She is 91!!",
      "I'm so sorry. A new alarm is with a courier and gets to her by 6 tonight. We let her down again, and that was ours to prevent.",
    ],
    // A bare sorry beside what it is for.
    [
      'parcel thrown over the fence AGAIN',
      "Sorry, over the fence is no way to deliver anything. We've spoken to the driver and you'll get £10 back tomorrow.",
    ],
    // Recognition as people say it.
    [
      'Your rep sent me screenshots of nothing and nobody replied',
      "You wrote twice and we didn't answer. Sorry, I'd be livid as well. I've now looked: a shadow falls on the second panel, and Kev comes on Thursday to move it.",
    ],
    // Sizes answer what the size is.
    [
      'What are the measurements of the sofa and does it come in green?',
      "It's 210 wide, 90 deep and 78 high. Green we have, in two shades: moss and pine.",
    ],
  ])('%s | %s', (customer, reply) => expect(loud(reply, customer, 'email')).toEqual([]));
});
