import { check } from '#core/checks/insincere-apology.ts';
import { table } from './table.ts';

const LATE = 'My order has still not arrived, where is my parcel? This is the second time.';

table(
  check,
  [
    {
      draft: 'I do apologise for your feelings of frustration. Restaurants pack the bags.',
      customer: 'The drinks were missing, third time.',
      quoted: 'I do apologise for your feelings of frustration',
    },
    {
      draft: 'We are sorry for the way you felt. The desk was busy.',
      customer: 'Your desk laughed at me.',
      quoted: 'We are sorry for the way you felt',
    },
    { draft: 'We apologise for any inconvenience.', quoted: 'We apologise for any inconvenience' },
    { draft: 'Sorry if this caused you trouble.', quoted: 'Sorry if this caused you trouble' },
    { draft: "I'm sorry you feel that way.", quoted: "I'm sorry you feel that way" },
    { draft: 'We regret any dissatisfaction.', quoted: 'We regret any dissatisfaction' },
    {
      draft: 'We are sorry that your stay did not meet your expectations.',
      quoted: 'We are sorry that your stay did not meet your expectations',
    },
    { draft: 'Apologies should this have been inconvenient.', quoted: 'Apologies should this have been inconvenient' },
    {
      draft: 'Hello,\n\nSorry for the inconvenience caused.\n\nRegards,\nJo',
      quoted: 'Sorry for the inconvenience caused',
    },
    {
      draft: 'Please excuse any delay you may have experienced.',
      quoted: 'Please excuse any delay you may have experienced',
    },
    {
      draft: 'We apologise for any inconvenience.',
      customer: LATE,
      quoted: 'We apologise for any inconvenience',
      fixed: "We're sorry about the wait for your order.",
    },
    {
      draft: 'We are sorry that some users experienced issues.',
      customer: 'Your update sent my figures twice!',
      quoted: 'We are sorry that some users experienced issues',
    },
    {
      draft: 'I regret that on this occasion your expectations were not met.',
      customer: 'The transfer never came.',
      quoted: 'I regret that on this occasion your expectations were not met',
    },
  ],
  [
    {
      draft: 'We are sorry for the way you were treated at our desk. That was wrong.',
      customer: 'Your desk laughed at me.',
    },
    { draft: 'I am sorry we hurt your feelings with that joke.', customer: 'Your desk laughed at me.' },
    { draft: 'Sorry for the inconvenience. I have sent a new cable today, it arrives on Friday.' },
    { draft: 'I am sorry we sent the wrong size.' },
    { draft: 'I am so sorry.' },
    { draft: 'Sorry to hear that. Which version do you use?' },
    { draft: 'I am sorry that you are still waiting; the van broke down.' },
    { draft: 'We apologise for charging you twice.' },
    { draft: 'You said "sorry for any inconvenience", and I understood.' },
    { draft: 'Sorry about the mix-up. Table 4 has your shirt.' },
    { draft: 'If anything is unclear, write to me.' },
    { draft: 'No need to apologise for any delay.' },
    { draft: 'sorry, that cabinet of ours keeps tripping', customer: 'internet down since 6am', channel: 'chat' },
    { draft: 'Our form mails went unread, which was sloppy of us; sorry.', customer: 'I wrote twice, no reply.' },
  ],
);
