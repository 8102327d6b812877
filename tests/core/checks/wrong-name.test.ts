import { check } from '#core/checks/wrong-name.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: 'Hi Samir,\n\nDone.',
      customer: 'My name is Samira El-Amin. Please correct it.',
      quoted: 'Hi Samir',
      fixed: 'Hi Samira,\n\nDone.',
    },
    {
      draft: 'Hello Ciara,\nDone.',
      customer: 'Where can I see my group?\n\nChiara',
      quoted: 'Hello Ciara',
      fixed: 'Hello Chiara,\nDone.',
    },
    { draft: 'Dear Alejandra,\nDone.', customer: 'Can I have my 54 back?\n\nValentina Cruz', quoted: 'Dear Alejandra' },
    {
      draft: 'Dear Arthur,\nDone.',
      customer: 'I asked you to stop writing to my husband, Arthur.\n\nEleanor Vance',
      quoted: 'Dear Arthur',
    },
    {
      draft: 'Good morning Finola,\nDone.',
      customer: 'How do I claim?\n\nThanks, Fiona Gallagher',
      quoted: 'Good morning Finola',
    },
    { draft: 'Hi Karla, done.', customerName: 'Carla', channel: 'chat', quoted: 'Hi Karla' },
    { draft: 'Dear Mr Smith,\nDone.', customer: 'Please call.\n\nBest regards\nTobias Engel', quoted: 'Dear Mr Smith' },
    { draft: 'Hi Jason, done.', customerName: 'Linh Tran', channel: 'social', quoted: 'Hi Jason' },
    { draft: 'Tom,\n\nDone.', customer: 'Please call.\n\nRegards, Ana Silva', quoted: 'Tom,' },
  ],
  [
    { draft: 'Hi Bill,\nDone.', customer: 'Please call.\n\nWilliam Hart' },
    { draft: 'Dear Mr and Mrs Delacroix,\nDone.', customer: 'We paid.\n\nEtienne Delacroix' },
    { draft: 'Dear Ms Kowalczyk,\nDone.', customer: 'When?\n\nMarta Kowalczyk' },
    { draft: 'Afternoon Emeka,\nDone.', customer: 'When is it paid?\n\nChukwuemeka Obi' },
    { draft: 'Hello Marta,\nDone.', customer: 'When?\n\nM. Kowalczyk' },
    { draft: 'Hi there,\nDone.', customer: 'When?\n\nMarta Kowalczyk' },
    { draft: 'Dear Customer,\nDone.', customer: 'When?\n\nMarta Kowalczyk' },
    { draft: 'Hello Jose,\nDone.', customer: 'When?\n\nJosé Ruiz' },
    { draft: 'Hi Dana,\nDone.', customer: 'Please fix this\nThanks' },
    { draft: 'Hi Chloe,\nDone.', customer: 'how do i cancel\n\nchloe' },
    { draft: 'Dear Marta,\nI have told Arthur.', customer: 'When?\n\nMarta' },
  ],
);
