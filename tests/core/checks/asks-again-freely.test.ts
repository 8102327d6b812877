/** What was told without its own name, and asked for in other words than it was told: each message with what it answers and what it does not. */
import { describe, expect, it } from 'vitest';
import { found } from './asks-again-found.ts';

const MESSAGES: readonly {
  readonly customer: string;
  readonly again: readonly string[];
  readonly fresh: readonly string[];
}[] = [
  {
    customer: "Hi, order 7719-AA hasn't shown up. Dana Price",
    again: [
      'Could you kindly confirm which order this relates to?',
      'Which order is this about?',
      'What was the order number?',
      "To look into this I'll need the order number first.",
      'Please reply with your order number and we will be glad to help.',
      'Do you have an order number I can search on?',
      "If you could pass along your order number, I'll chase it up.",
      "What's the order ref on this one?",
      'We were unable to locate your order as no order number was included.',
      'Without an order number we are unable to proceed.',
      'Once we have your order number we can start looking.',
      'You have not mentioned your order number.',
      'As soon as you share the order number with us, we will investigate.',
      "It'd help to know the order number.",
      'order no?',
      'And the order number is?',
      "I'd just need your order number to get started.",
      'Can you DM the order number so we can check?',
      'Drop us a DM with your order number.',
      'Could you DM us your full name and order number?',
      'May I please have your name and order ID?',
      'Who am I speaking with?',
      'What name is the order under?',
      'Under which name was the order placed?',
    ],
    fresh: [
      'I have order 7719-AA open in front of me.',
      'Please quote your order number if you call us.',
      'Your order number helps us find things quickly, so thank you for including it.',
      'Which email address did you order with?',
      'Could you tell me the delivery postcode?',
      'Please confirm that order 7719-AA is the right one.',
      'Would you like me to send it again or refund you?',
    ],
  },
  {
    customer: 'The blue kettle I bought from you on 3 October leaks at the handle. See pics.',
    again: [
      'Which product is this about?',
      'When was the kettle purchased?',
      'Roughly when did you get it from us?',
      'Could you let us have the date of purchase?',
      'Can you send some photos over?',
      'A couple of pictures of the leak would be brilliant.',
      'Please elaborate on the issue you are facing.',
      'Please advise what is wrong with the kettle.',
      "Could you explain what's going on with it?",
      'What item did you purchase?',
      'How may I assist you today?',
    ],
    fresh: [
      'Could you tell me the model number on the base?',
      'Could you send a photo of the receipt?',
      'Does it leak when it is full or only when it boils?',
      'Which colour would you like instead?',
      'Is there anything else I can help with?',
    ],
  },
  {
    customer:
      'my son Leo (7) has a nut allergy. can we still come to the party at 3 on sat in Camden? booked under Okafor',
    again: [
      'How old is your son?',
      "What is your child's name and age?",
      'What is the allergy?',
      'Does he have any allergies?',
      'What surname is the booking under?',
    ],
    fresh: ['Does he carry an EpiPen?', 'How many children will be coming?'],
  },
  {
    customer: 'App crashes every time I open settings, Pixel 8, Android 15, version 4.2.1. Reinstalled twice.',
    again: [
      'What phone are you using?',
      'Which make and model of handset do you have?',
      'Are you on iOS or Android?',
      'Is that on an iPhone or Android?',
      "Could you tell us which app version you're running?",
      'Have you tried uninstalling and reinstalling the app?',
      'When does the crash happen?',
      'At which point does it crash?',
      'What were you doing when the app crashed?',
      'Does it happen every time or only now and then?',
      'Kindly share device model, OS version and app version.',
      'What steps have you taken so far?',
    ],
    fresh: [
      'Could you send us the crash log?',
      'Which account do you sign in with?',
      'Please update to version 4.2.2 when it arrives.',
    ],
  },
  {
    customer:
      'I flew LHR to Lagos on 2 Nov (VK455) and my suitcase, a big red Samsonite, is still missing. PIR LOSVK12345. Ada Eze, 0803 555 0199',
    again: [
      'Which flight did you travel on?',
      'Please furnish the PIR reference.',
      'Where were you flying to?',
      'What is the best number to reach you on?',
      'Kindly provide your date of travel and destination.',
      'May we have your contact details?',
      'Please supply your flight details.',
    ],
    fresh: ['What was in the bag, roughly?', 'What address should we deliver it to?'],
  },
  {
    customer:
      'You took £49.99 on Monday from my Visa ending 4471 for a subscription I cancelled in August. I want my money back.',
    again: [
      'How much were you charged?',
      'Could you tell us the amount taken and the date?',
      'Please provide the last four digits of your card.',
      'When did you cancel the subscription?',
      'What type of card was used?',
      'Which payment method did you use?',
      'Were you looking for a refund?',
      'What outcome are you hoping for?',
      'What would you like us to do about this?',
    ],
    fresh: [
      'Which email is on the account?',
      'Did you get a cancellation e-mail?',
      'Would you like the refund on the same card?',
    ],
  },
  {
    customer: 'Please move my cleaning from Thursday to Friday 21st at 10, flat 3B, 14 Elm Road.',
    again: [
      'Which day would you like to change to?',
      'What date suits you for the new appointment?',
      'What time would be convenient?',
      'Could I get your address?',
      'Which flat are you in?',
      'May I know your preferred date and time?',
    ],
    fresh: ['Will somebody be in to open the door?', 'Friday at 10 is taken, would 11 do?'],
  },
  {
    customer: 'Need a table for 6 on the 14th, 8pm, one of us in a wheelchair. Name Costa, 07700 900333',
    again: [
      'How many of you will there be?',
      'How many covers please?',
      'For what date and time?',
      'What size is your party?',
      'Under what name shall I put it?',
      'Does anyone in your group have access needs?',
      'A contact number, please?',
      'Can I take a name and number for the booking?',
    ],
    fresh: ['Any allergies we should know of?', 'Inside or on the terrace?'],
  },
  {
    customer:
      'Boiler shows F28 and no hot water since Sunday, we have a 6 week old. Vaillant ecoTEC plus 824. I rang yesterday and spoke to Colin.',
    again: [
      'What fault code is the boiler showing?',
      'Does the display show any code?',
      'How long have you been without hot water?',
      'Have you reported this to us already?',
      'Who did you speak with?',
      'Is anyone vulnerable in the household, such as a baby?',
      'Are there any young children in the property?',
    ],
    fresh: ['Is the heating off as well?', 'What did Colin tell you?'],
  },
  {
    customer:
      'Re: Claim 2291-BX. As I told Priya on the phone, I was parked, the other car was a white Transit, reg KX19 ABC.',
    again: ['Please quote your claim reference.', 'Who have you spoken to about this?'],
    fresh: ['What is your own registration?'],
  },
  {
    customer: 'ordered a medium, got an XL. want to swap it for the medium please. #5521',
    again: [
      'What size did you receive?',
      'What size did you order?',
      'Which size were you after?',
      'Would you prefer an exchange or your money back?',
      'What size do you need?',
      'Do you want to exchange or return it?',
      'Can you grab me the order number real quick?',
    ],
    fresh: ['Is the XL still unworn with its tag on?'],
  },
  {
    customer: 'I emailed you twice last week with my passport scan and the bank statement. Ref KYC-88213',
    again: [
      'Please upload a copy of your passport.',
      'We require a form of identification and a recent bank statement.',
      'Kindly resend your passport and bank statement.',
      'Do you have a reference number?',
      'Have you contacted us about this previously?',
    ],
    fresh: ['The scan of page 2 was cut off; could you send the passport once more?'],
  },
  {
    customer:
      'i have a ticket open already, 99120. wifi drops every evening around 8 in the bedroom only. router is the white Hub 3',
    again: [
      'What time of day does it drop out?',
      'Does it affect the whole house or just one room?',
      'Do you already have a ticket with us?',
      'What router do you have?',
      'Which room are you in when it drops?',
      'Is the problem constant or does it come and go?',
    ],
    fresh: ['Is the hub near a microwave?', 'What lights are on when it drops?'],
  },
  {
    customer: 'Bolt hole is 10 mm. Any blades left?',
    again: [],
    fresh: ['How long will you need the blade for?'],
  },
  {
    customer: 'Plan: Growth. Tenant: olamide-88. Export is short.',
    again: [],
    fresh: ['Which plan would you like to move to?'],
  },
  {
    customer: 'Frame no. SV5-77120, the motor stops on hills.',
    again: [],
    fresh: ['Could you send me the number on the key?'],
  },
  {
    customer: 'The surveyor came on the 10th, and now the mail says awaiting survey.',
    again: [],
    fresh: ['Has a plumber been out to you?'],
  },
  {
    customer: 'LOA signed and sent on 2 May. When is the number ported?',
    again: ['Please send us a copy of the LOA.'],
    fresh: ['Please send us a copy of the CSR.'],
  },
  {
    customer: 'My two tickets have the same barcode, both attached.',
    again: ['Could you forward the tickets in question?'],
    fresh: ['Could you forward the invoice?'],
  },
  {
    customer: 'I cancelled the plan in August and you charged me.',
    again: [],
    fresh: ['Have you cancelled the card?', 'Did you cancel the plan by phone or in the app?'],
  },
  {
    customer: 'I have not cancelled the plan.',
    again: [],
    fresh: ['Have you cancelled the plan already?'],
  },
  {
    customer: 'Rear light blinks red since Monday.',
    again: [],
    fresh: ['Would you like a red or a green one?', 'Is it the left or the right one?'],
  },
  {
    customer: 'The light was red, now it is green.',
    again: [],
    fresh: ['Is the light red or green?'],
  },
  {
    customer: 'Collected Biscuit on Sunday with fleas.',
    again: [],
    fresh: ['A pest controller can come on Wednesday or Thursday. Which day suits you?'],
  },
  {
    customer: 'We are a party of 14 on 6 December, 19:00. Is the private room free?',
    again: ['How many of you will there be, and what date do you have in mind?'],
    fresh: ['Which menu do you have in mind?', 'Please keep in mind that the date is close.'],
  },
  {
    customer: 'Android 14 on a Pixel 7, and the app closes when I open Statements.',
    again: ['Which version of Android is that?'],
    fresh: ['Which version of our app do you have?', 'What is the app version?'],
  },
  {
    customer:
      'The table was delivered on Friday with a crack. Two of the six chairs are broken too. It wobbles on the tiles.',
    again: ['When did you receive the table?', 'How many of the chairs are broken?'],
    fresh: ['When did you order the table?', 'When will you receive the inspector?'],
  },
  {
    customer: 'It is the freezer that does not get cold. It does not work.',
    again: ['Is it the fridge or the freezer?', 'Is it the fridge or the freezer that is warm?'],
    fresh: [
      'Did it break at home or at work?',
      'Would you like a new fridge or a freezer?',
      'Is it the fridge door or the seal?',
    ],
  },
  {
    customer:
      'Third time I report this streetlight. You sent me the wrong form. She died, I told you with the certificate attached.',
    again: ['Please report it through our website.', 'Please send us a copy of the death certificate.'],
    fresh: [
      'Please report any other light to 0800 111 222.',
      'Please report it again if it goes out.',
      'Please send the form back.',
    ],
  },
  {
    customer: 'I e-mailed the contract on Tuesday and my candidate number is 80917.',
    again: ['Could you return the contract to us?', 'Should you wish to appeal, state your candidate number.'],
    fresh: ['Could you return the signed contract to us?'],
  },
];

describe('asks-again, told in other words', () => {
  for (const { customer, again, fresh } of MESSAGES) {
    it.each(again)(`%s | ${customer}`, (draft) => expect(found(draft, customer)).toHaveLength(1));
    it.each(fresh)(`near miss: %s | ${customer}`, (draft) => expect(found(draft, customer)).toEqual([]));
  }
});
