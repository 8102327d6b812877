import { describe } from 'vitest';
import { nobodyDid } from '#core/signals/nobody-did.ts';
import { refusal } from '#core/signals/refusal.ts';
import { ruleAsReason } from '#core/signals/rule-as-reason.ts';
import { pairs } from './pairs.ts';

const RULE: readonly (readonly [string, string])[] = [
  ['Company policy doesn’t let me waive that.', 'Company policy lets me waive that, so it’s gone.'],
  ['The scheme rules say no.', 'The scheme rules say you can appeal until Friday.'],
  ['That’s our returns policy.', 'That’s our returns desk.'],
  ['Those are the rules.', 'Those are the rulers you ordered.'],
  ['It’s in the contract.', 'It’s in the contract folder on your desk, page 3.'],
  ['I have to go by the guidelines.', 'I have to go by train.'],
  ['Your contract was ended under section 6.', 'Your contract was ended on 6 May as you asked.'],
  ['In accordance with article 5, your account was closed.', 'Your account was closed at your request.'],
  ['Head office has decided that no vouchers are given.', 'Head office has sent your voucher.'],
];
const NO: readonly (readonly [string, string])[] = [
  ['Refunds aren’t given for missed lessons.', 'Missed lessons don’t cost anything.'],
  ['There will be no compensation.', 'There will be no charge.'],
  ['No refunds on gems.', 'No charge on returns.'],
  ['I’m afraid not.', 'I’m not afraid of work.'],
  ['We no longer stock that filter.', 'We stock that filter.'],
  ['Your appeal was dismissed.', 'Your appeal was heard today.'],
  ['The terrace is reserved for members.', 'The table is yours at eight.'],
  ['It will not be possible to restore it.', 'It will be restored tonight.'],
];
const DOERLESS: readonly (readonly [string, string])[] = [
  ['Your file was sent to the wrong office.', 'Your file was sent to the court today.'],
  ['Your hair was coloured two shades too dark.', 'Your hair was coloured in May.'],
  ['The brakes had not been tightened.', 'The brakes have been tightened.'],
  ['Your call was not returned.', 'Your call is important.'],
  ['A double booking has arisen.', 'A double room is free.'],
  ['Something went amiss with the refund.', 'The refund went out today.'],
  ['Your name fell off the list.', 'Your name is on the list.'],
  ['Delays have been experienced.', 'We expect a delay of ten minutes.'],
];

describe('a rule as the reason', () => pairs(ruleAsReason, RULE));
describe('a no', () => pairs(refusal, NO));
describe('nobody did it', () => pairs(nobodyDid, DOERLESS));
