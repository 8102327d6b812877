/** Names in small letters, as chats and posts end, and names between two commas. */
import { check } from '#core/checks/wrong-name.ts';
import { table } from './table.ts';

const chat = { channel: 'chat' } as const;
const post = { channel: 'social', customer: 'does it run tonight?', customerName: 'Amit Deshmukh' } as const;

table(
  check,
  [
    ...[
      'my curry never came and the kids are hungry. teo',
      'where is it??? steph',
      'where is it :( steph xx',
      'where is it 😡 steph',
      'where is it - steph',
      'can i change my name? im steph btw',
      'still not here, my name is steph',
      'still not here. steph btw',
      'still not here, you can call me steph',
      'i am steph by the way',
    ].map((customer) => ({ ...chat, draft: 'hey dave! done', customer, quoted: 'hey dave' })),
    { ...chat, draft: 'hi peter done, it is back', customer: 'where is it? - steph', quoted: 'hi peter' },
    { draft: 'Dear Marco,\nDone.', customer: 'Where is it?\nMarta from 4B', quoted: 'Dear Marco' },
    { draft: 'Dear Marco,\nDone.', customer: 'Where is it?\nxx Marta', quoted: 'Dear Marco' },
    { draft: 'Dear Marco,\nDone.', customer: 'Marta Ruiz writing. Where is it?', quoted: 'Dear Marco' },
    ...[
      'It is, Priya, on time and from platform 3.',
      'It does, Priya, and on time.',
      'We have, Priya. The seats are yours.',
      'The 17.42 runs again, Priya, from platform 3.',
      'The 17.42 leaves on time tonight, Priya. ^KP',
      'That was quickly done, Priya: the seats are yours now.',
      'Fair point, Priya. We put another train on at noon.',
      'What a shame, Priya. We put another train on at noon.',
      'We have looked. Priya, could you send us the ticket?',
    ].map((draft) => ({ ...post, draft, quoted: 'Priya' })),
  ],
  [
    ...[
      'where is it? im steph btw',
      'where is it. stephanie x',
      'still no lamp. sigh',
      'still no lamp! max two weeks you said. joke',
      'who served me? dave or steph',
      'i spoke to someone at noon. steph',
      'your guy, his name is dave',
      'the colour i want is this. amber',
      'we fly home from sydney. florence',
      'how long does it take? hope',
      'it is cold in here and im frank',
    ].map((customer) => ({ ...chat, draft: 'hey steph! done', customer })),
    { ...chat, draft: 'hi there done it is', customer: 'where is it? - steph' },
    { draft: '@bea.m we are on it.', customer: 'where is it', customerName: '@bea.m', channel: 'social' },
    { ...chat, draft: 'hi peter here, done', customer: 'where is it? - steph' },
    { draft: 'Dear Marco,\nDone.', customer: 'Where is it?\nShipped from Leeds' },
    ...[
      'The 17.42 runs today, Amit.',
      'We deliver again, Martin, our driver, will ring.',
      'It is, and on time.',
      'We stop in Lille, Florence and Paris today, Charlotte tomorrow.',
      'I am here today, Martin is here tomorrow.',
      'The shops that are open, Martin and Sons among them, sell it.',
      'We are open again. Martin',
      'We are open again, Martin',
      'You can call me tomorrow, Martin',
      'The name on it is, Martin, I think.',
      'At this point, Martin, our guard, opens the doors.',
      'Amit, could you send us the ticket?',
    ].map((draft) => ({ ...post, draft })),
  ],
);
