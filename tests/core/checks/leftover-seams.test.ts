/** What a hand leaves where a template was put in: a sentence twice, "He/she", a line in brackets about the customer. */
import { check } from '#core/checks/leftover.ts';
import { table } from './table.ts';

const chat = { channel: 'chat' } as const;

table(
  check,
  [
    {
      draft: 'It takes two weeks. Count on about 260 euros. Count on about 260 euros. Bring it in.',
      quoted: 'Count on about 260 euros. Count on about 260 euros.',
    },
    {
      draft: 'Hi Ana,\n\nYour parcel left today.\nYour parcel left today.\n\nTom',
      quoted: 'Your parcel left today.\nYour parcel left today.',
    },
    { ...chat, draft: 'Hi Ngozi! He/she is back on Wednesday.', quoted: 'He/she' },
    { ...chat, draft: 'Miss Patel told us about his/her lessons.', quoted: 'his/her' },
    { ...chat, draft: 'Hi! We called him/her yesterday about Tuesday.', quoted: 'him/her' },
    {
      draft: 'Hi Ana,\nThe exchange is booked.\n\n(serial moaner, give him whatever he wants and close)\n\nTom',
      quoted: '(serial moaner, give him whatever he wants and close)',
    },
    {
      draft: 'Hi Ana,\nThe exchange is booked.\n(customer called twice already, be quick)\nTom',
      quoted: '(customer called twice already, be quick)',
    },
    {
      draft: 'Hi Ana,\nDone.\n(do not offer her the voucher again, tell her it is policy)\nTom',
      quoted: '(do not offer her the voucher again, tell her it is policy)',
    },
    {
      draft: 'We roll it back by 14:30. customer is the one who threatened chargeback last yr, be nice',
      quoted: 'customer is the one who threatened chargeback last yr, be nice',
    },
    {
      draft: 'Hello Stellan,\n\nTwo new ones leave us today.\n\nHi Stellan,\n\nThank you for writing.\n\nTom',
      quoted: 'Hi Stellan,',
    },
    { draft: 'We ship on Friday. INTERNAL: pt has missed two visits', quoted: 'INTERNAL: pt has missed two visits' },
    { draft: 'We come on DATE before noon.', quoted: 'DATE' },
    { draft: 'Our driver is DRIVER NAME.', quoted: 'DRIVER NAME' },
    { draft: 'Your size is in stock. Order XX is on its way.', quoted: 'XX' },
  ],
  [
    { draft: 'We go up to 5XL! XX and XXX run wide.' },
    { draft: 'From XL to XXX, all are in the size chart.' },
    { draft: 'It is very, very soft.' },
    { draft: 'Hello Stellan,\n\nYou could write to him:\n\nHi Stellan,\n\nI owe you one.\n\nTom' },
    { draft: 'Hello Stellan,\n\nDone.\n\nHello Ana,\n\nand for you as well.\n\nTom' },
    { draft: 'No, no, no. We never do that.' },
    { draft: 'Thank you so much. Thank you so much.' },
    { draft: 'We are here for you! We are here for you!' },
    { draft: 'Press and hold. Wait. Wait. Let go.' },
    { draft: 'Monday is fine. So is Tuesday. Monday is better.' },
    { draft: 'Any guest may bring his/her dog.' },
    { draft: 'Whoever comes can show his/her card.' },
    { draft: 'Your technician will ring when he/she is near.' },
    { draft: 'Choose he/him, she/her or they/them in the profile.' },
    {
      draft: 'Hi Ana,\nDone.\n(Tell her the line is safe.)\nTom',
      customer: 'My mother is afraid that it fails again. Ana',
    },
    { draft: 'Hi Ana,\nDone.\n(You can give him the second key too.)\nTom' },
    { draft: 'Hi Ana,\nDone.\n(The customer number is on the bill.)\nTom' },
    { draft: 'Hi Ana,\nDone.\n(Give her a kiss from us all)\nTom' },
    { draft: 'Hi Ana,\nDone.\n(Give him the smaller half)\nTom', customer: 'our dog is on the new food. Ana' },
    { draft: 'Hi Ana,\nDone.\n(Tell him to ring twice.)\nTom' },
    { draft: 'The heir signs; his/her bank pays.' },
    { draft: 'Do you want size XX or XXX?' },
    { draft: 'Tap on DATE to change it.' },
    { draft: 'Hi Ana,\nDone.\n(Rinse the seals and let them dry.)\nTom' },
    { draft: 'Hi Ana,\nDone.\n(Monday to Friday, 9 to 5)\nTom' },
    { draft: 'Customer is responsible for the deposit, say our terms.' },
    { draft: 'Note: the customer area is new.' },
  ],
);
