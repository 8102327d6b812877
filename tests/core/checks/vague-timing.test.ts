import { check } from '#core/checks/vague-timing.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'Your parcel will be with you shortly.', quoted: 'shortly' },
    { draft: 'We will fix it as soon as possible.', quoted: 'as soon as possible', grade: 'ask' },
    { draft: 'You will hear from us soon.', quoted: 'soon' },
    { draft: "I'll let you know as soon as we have news.", quoted: 'as soon as we have news' },
    { draft: 'Refunds are processed in a timely manner.', quoted: 'in a timely manner' },
    { draft: 'The release can take some time.', quoted: 'take some time' },
    { draft: 'Send us your order number and we will sort it out ASAP.', quoted: 'ASAP', channel: 'social' },
    { draft: 'We plan to bring it back in a future update.', quoted: 'in a future update' },
    { draft: 'More to follow as the day goes on.', quoted: 'More to follow as the day goes on' },
    { draft: "We'll look into it when time allows.", quoted: 'when time allows' },
    { draft: 'It should be back up any minute now.', quoted: 'any minute now', channel: 'chat' },
    { draft: 'Once we know more, we will write to you.', quoted: 'Once we know more' },
  ],
  [
    { draft: 'We look forward to hearing from you soon.' },
    { draft: 'Please send us the form as soon as possible.' },
    { draft: 'Your refund will arrive soon, by Friday at the latest.' },
    { draft: 'Get well soon!' },
    { draft: 'Sorry for not answering sooner.' },
    { draft: 'You need version 14 or later.' },
    { draft: "We'll look at it later today." },
    { draft: 'One moment, please.', channel: 'chat' },
    { draft: "As soon as you send the photo, I'll refund you." },
    { draft: 'It arrived shortly after your call.' },
    { draft: "I'll email you as soon as your parcel arrives on Tuesday." },
    { draft: 'It will be there in time for Saturday.' },
    { draft: 'Give us as much detail as possible.' },
  ],
);
