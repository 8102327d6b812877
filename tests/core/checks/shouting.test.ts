import { check } from '#core/checks/shouting.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: 'PLEASE DO NOT REPLY TO THIS MESSAGE.',
      quoted: 'PLEASE DO NOT REPLY TO THIS MESSAGE',
      fixed: 'Please do not reply to this message.',
    },
    { draft: 'That is great!!', quoted: '!!', fixed: 'That is great!' },
    { draft: 'Which one do you mean???', quoted: '???', fixed: 'Which one do you mean?' },
    { draft: 'You must NOT open it.', quoted: 'NOT', fixed: 'You must not open it.' },
    { draft: 'It is ON THE LIST for Monday.', quoted: 'ON THE LIST' },
    { draft: 'This is VERY IMPORTANT for you.', quoted: 'VERY IMPORTANT' },
    { draft: 'Reply today, NEVER later.', quoted: 'NEVER' },
    { draft: 'What?! It is here.', quoted: '?!' },
    { draft: "Please DON'T feel bad.", quoted: "DON'T", fixed: "Please don't feel bad." },
    { draft: 'You have to CALL them.', quoted: 'CALL' },
    { draft: 'This is the WHOLE amount.', quoted: 'WHOLE' },
    { draft: 'Hi Maria, we read your mail. THIS IS FINAL!!', quoted: 'THIS IS FINAL!!' },
  ],
  [
    { draft: 'Your PIN and your ID are enough for the ATM.' },
    { draft: 'An XXL coat is no trouble.' },
    { draft: 'Press SAVE and then type STOP.' },
    { draft: 'The plate is now KX19 ABV.' },
    { draft: 'Great news!' },
    { draft: 'Your note "DO NOT BEND" is on the parcel.' },
    { draft: 'We ship with UPS and DHL.' },
    { draft: 'Send WHERE to 80808 and the bus stop answers.', customer: 'What do I do with WHERE?' },
    { draft: 'The MY ACCOUNT page has it.', customer: 'I am on MY ACCOUNT now.' },
    { draft: 'The MAXI model fits.', customer: 'does the MAXI fit?' },
    { draft: 'It is done.\n\nKind regards,\nCUSTOMER CARE' },
  ],
);
