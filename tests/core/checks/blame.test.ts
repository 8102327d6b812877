import { check } from '#core/checks/blame.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'You should have read the description before ordering.', grade: 'ask' },
    { draft: 'You failed to cancel within the trial.' },
    { draft: 'This was caused by user error.', quoted: 'caused by user error' },
    { draft: 'It is the customer’s responsibility to check the size.' },
    { draft: 'Had you told us earlier, the charge would not have arisen.' },
    { draft: 'Next time please make sure you hear the door.' },
    { draft: 'Passengers requiring help are reminded to arrive early.' },
    { draft: "Why didn't you contact us earlier?" },
    { draft: 'You must have deleted it by accident.' },
    { draft: "The letter, which you evidently didn't open, said so." },
    { draft: 'By signing the sheet you confirmed that everything was in order.' },
    { draft: 'Most people forget to save their work.' },
  ],
  [
    { draft: 'You should have received an email by now.' },
    { draft: 'Please make sure you are signed in.' },
    { draft: 'It was not your fault.' },
    { draft: 'You did nothing wrong.' },
    { draft: 'If you entered the wrong address, reply here.' },
    { draft: 'Did you get our message of Tuesday?' },
    { draft: 'We should have told you before the sale.' },
    { draft: 'You shouldn’t have had to write twice.' },
    { draft: 'You must have been so disappointed.' },
    { draft: 'That mistake was ours, not yours.' },
    { draft: 'Next time you can reply to this message and it comes straight to me.' },
  ],
);
