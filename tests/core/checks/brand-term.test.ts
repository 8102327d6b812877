import { check } from '#core/checks/brand-term.ts';
import { table } from './table.ts';

const terms = {
  'Sign-In': ['login', 'log-in', 'log in'],
  BiteBox: ['bite box'],
  'Roast Parcel': 'box',
  'Stand-In': ['courtesy car'],
};

table(
  check,
  [
    { draft: 'Go to the login page.', quoted: 'login', voice: { terms }, fixed: 'Go to the Sign-In page.' },
    {
      draft: 'Your August box is on its way.',
      quoted: 'box',
      voice: { terms },
      fixed: 'Your August Roast Parcel is on its way.',
    },
    {
      draft: 'A courtesy car is yours on Tuesday.',
      quoted: 'courtesy car',
      voice: { terms },
      fixed: 'A Stand-In is yours on Tuesday.',
    },
    { draft: 'The Bitebox courier rings.', quoted: 'Bitebox', voice: { terms }, fixed: 'The BiteBox courier rings.' },
    { draft: 'He has a fresh login waiting.', quoted: 'login', voice: { terms } },
    { draft: 'Both boxes left today.', quoted: 'boxes', voice: { terms }, fixed: 'Both Roast Parcels left today.' },
    { draft: 'We have an courtesy car.', quoted: 'courtesy car', voice: { terms }, fixed: 'We have a Stand-In.' },
    { draft: 'Your Bite Box is here.', quoted: 'Bite Box', voice: { terms } },
  ],
  [
    { draft: 'Go to the Sign-In page.', voice: { terms } },
    { draft: 'See https://example.com/login for it.', voice: { terms } },
    { draft: 'Please log in again.', voice: { terms } },
    { draft: 'You wrote "courtesy car" in the form.', voice: { terms } },
    { draft: 'Open `login.ts` in the editor.', voice: { terms } },
    { draft: 'Our boxing class is full.', voice: { terms } },
    { draft: 'The mailbox-like lid is open.', voice: { terms } },
    { draft: 'Go to the login page.' },
    { draft: 'Your BiteBox is here.', voice: { terms } },
    { draft: 'It is on bitebox.example/menu today.', voice: { terms } },
  ],
);
