/** Offers in many words against limits in many keys. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import type { Remedies } from '#core/model.ts';

const checker = createChecker();
const beyond = (draft: string, remedies: Remedies) =>
  checker.check(draft, { voice: { remedies } }).filter(({ check }) => check === 'beyond-remedy');

const FLAGS: readonly (readonly [string, Remedies])[] = [
  ['We will refund you 80 €.', { refundUpTo: 50, currency: 'EUR' }],
  ["I've refunded €80 to your card.", { refundUpTo: 50, currency: 'EUR' }],
  ['You get 75 euros back.', { refundUpTo: 50, currency: 'EUR' }],
  ["I'm refunding the full 640 € plus 150 on top for the trouble.", { fullRefund: true, goodwillUpTo: 50 }],
  ["We'll give you a full refund.", { refundUpTo: 50, currency: 'EUR' }],
  ['You will receive a full refund today.', { refundUpTo: 50, currency: 'EUR' }],
  ['I have refunded the whole amount.', { refundUpTo: 50, currency: 'EUR' }],
  ['Your money back in full is on its way.', { refundUpTo: 50, currency: 'EUR' }],
  ["As a gesture of goodwill we'll credit £40 to your account.", { goodwillUpTo: 20, currency: 'GBP' }],
  ['Please accept a £40 voucher.', { voucherUpTo: 20 }],
  ["I've added a $100 gift card for your trouble.", { voucherUpTo: 25 }],
  ['€15 vouchers are waiting on the gate 14 desk.', { voucherUpTo: 10 }],
  ['For the three days we credit 174 €, with a further 300 € as a gesture.', { goodwillUpTo: 200 }],
  ["We'd like to offer you 50% off your next order.", { discountUpTo: 20 }],
  ["Here's a 30% discount code.", { discountPercentUpTo: 15 }],
  ['You get 25 percent off your next bill.', { maxDiscountPercent: 10 }],
  ["I've given you three months free.", { freeMonths: 1 }],
  ['The next two months are on us.', { freeMonths: 1 }],
  ["You won't pay for the next 6 months.", { freeMonths: 2 }],
  ['Your next three deliveries are free.', { freeDeliveries: 1 }],
  ['We offer you two free nights.', { freeNights: 1 }],
  ['A free week in our suite is yours.', { freeNights: 1 }],
  ['Enjoy dinner for ten on us.', { freeDessert: true, refundUpTo: 25 }],
  ['We can offer you a full refund of the evening, plus dinner for ten.', { freeDessert: true, refundUpTo: 25 }],
  ["We'll waive the $60 late fee.", { waiveFeeUpTo: 30 }],
  ['I have removed both fees, $90 in all.', { waiveFeesUpTo: 50 }],
  ["We'll pay you 500 euros in compensation.", { compensationUpTo: 100 }],
  ['You will get £200 compensation.', { compensationUpTo: 100 }],
  ["We'll cover your taxi, up to 120 €.", { taxiUpTo: 60 }],
  ['We reimburse the hotel up to 300 €.', { hotelUpTo: 150 }],
  ["We'll send you a new one for free, and you get a refund too.", { refund: false, replacement: true }],
  ["We'll refund your order today.", { refund: false, replacement: true }],
  ["I'm sending you a replacement.", { replacement: false, refundUpTo: 20 }],
  ['You get a free upgrade to business class.', { upgrade: false, voucherUpTo: 50 }],
  ["I've put 2,000 points on your card.", { pointsUpTo: 500 }],
  ['We have added 5000 bonus miles.', { milesUpTo: 1000 }],
  ["I'll refund you 60.", { refundUpTo: 50 }],
  ['We can do 60 quid back.', { refundUpTo: 50 }],
  ['I have issued a credit note of 120.00 EUR.', { creditUpTo: 100 }],
  ['We take 100 € off your bill.', { discountUpTo: 50 }],
  ['We knock £30 off.', { discountUpTo: 10 }],
  ["I've credited two months to your account.", { creditMonths: 1 }],
];
const QUIET: readonly (readonly [string, Remedies])[] = [
  ['We will refund you 45 €.', { refundUpTo: 50, currency: 'EUR' }],
  ["I've refunded €50.", { refundUpTo: 50, currency: 'EUR' }],
  ['You paid 80 €.', { refundUpTo: 50, currency: 'EUR' }],
  ['The plan costs 80 € a month.', { refundUpTo: 50, currency: 'EUR' }],
  ['The fee of 80 € was charged on Monday.', { refundUpTo: 50, currency: 'EUR' }],
  ['Your balance is 80 €.', { refundUpTo: 50, currency: 'EUR' }],
  ['Refunds above 80 € need a manager.', { refundUpTo: 50, currency: 'EUR' }],
  ['We cannot refund the 80 €.', { refundUpTo: 50, currency: 'EUR' }],
  ["I'm afraid a full refund is not possible.", { refundUpTo: 50, currency: 'EUR' }],
  ['You asked for a full refund.', { refundUpTo: 50, currency: 'EUR' }],
  ['If the parcel is lost, you get a full refund.', { fullRefund: true }],
  ['A full refund is on its way.', { fullRefundWithinTrial: true }],
  ['You get 10% off your next order.', { discountUpTo: 20 }],
  ["Here's a £10 voucher.", { voucherUpTo: 20 }],
  ['One month is on us.', { freeMonths: 1 }],
  ['Delivery is free.', { freeMonths: 1 }],
  ['Returns are free within 30 days.', { refundUpTo: 50, currency: 'EUR' }],
  ['The first night is free.', { freeNights: 1 }],
  ['We have free parking for 80 cars.', { refundUpTo: 50, currency: 'EUR' }],
  ['The shipping is free of charge.', { refundUpTo: 50, currency: 'EUR' }],
  ["I'm sending you a replacement.", { replacement: true }],
  ["We'll refund your order today.", { refund: true }],
  ["We'll send you a new one for free.", { replacement: true }],
  ["I'd waive the £20 fee.", { waiveFeeUpTo: 30 }],
  ['We have 80 € vouchers in the shop.', { voucherUpTo: 50 }],
  ['The ticket price is 80 €, of which we refund 40 €.', { refundUpTo: 50, currency: 'EUR' }],
  ['We refund 40 € of the 80 €.', { refundUpTo: 50, currency: 'EUR' }],
  ['Your order of 80 € is on its way, and I refund the delivery fee of 5 €.', { refundUpTo: 50, currency: 'EUR' }],
  ['The taxi is paid by us, up to 60 €.', { taxiUpTo: 60 }],
  ["I've added 500 points.", { pointsUpTo: 500 }],
  ['Please pay the 80 € by Friday.', { refundUpTo: 50, currency: 'EUR' }],
  ["You can claim up to 600 € from the airline's insurer.", { refundUpTo: 50, currency: 'EUR' }],
  ['We refund 80 €.', {}],
];

describe('beyond-remedy', () => {
  it.each(FLAGS)('sees: %s', (draft, remedies) => expect(beyond(draft, remedies)).not.toEqual([]));
  it.each(QUIET)('near miss: %s', (draft, remedies) => expect(beyond(draft, remedies)).toEqual([]));
});
