/**
 * The customers of the practice desk: twelve conversations in several channels and moods. Invented people and
 * shops. Shared by the local helpdesk of `npm run demo` and the practice page of the extension.
 */
import type { Channel } from '#core/model.ts';

export interface PracticeMessage {
  readonly from: 'customer' | 'agent' | 'note';
  readonly author: string;
  /** Hours before now, so that the desk is never stale. */
  readonly hoursAgo: number;
  readonly text: string;
}

export interface PracticeConversation {
  readonly id: string;
  readonly subject: string;
  readonly channel: Exclude<Channel, 'note'>;
  readonly mood: 'angry' | 'upset' | 'worried' | 'neutral' | 'friendly';
  readonly editor: 'plain' | 'rich';
  readonly customer: { readonly name: string; readonly email: string; readonly facts: readonly string[] };
  readonly messages: readonly PracticeMessage[];
  /** A reply as it is written in a hurry; every one has something worth flagging. */
  readonly coldDraft: string;
  /** A reply the team would be proud of. */
  readonly modelReply: string;
}

export const DESK_AGENT = 'Sam Whitlock';

export const CONVERSATIONS: readonly PracticeConversation[] = [
  {
    id: '1042',
    subject: 'Charged twice for one order',
    channel: 'email',
    mood: 'angry',
    editor: 'plain',
    customer: {
      name: 'Maria Jensen',
      email: 'maria.jensen@example.com',
      facts: ['Customer since 2021', 'Order 48213, 64.90', 'Two charges of 64.90 on Monday'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Maria Jensen',
        hoursAgo: 27,
        text: 'Hello,\n\nI ordered one lamp (order 48213) and you took 64.90 from my card twice. Please sort this out.\n\nMaria Jensen',
      },
      {
        from: 'agent',
        author: 'Tom Adeyemi',
        hoursAgo: 25,
        text: 'Hello Maria,\n\nThank you for your message. We have passed it on to our accounts department.\n\nTom',
      },
      {
        from: 'customer',
        author: 'Maria Jensen',
        hoursAgo: 2,
        text: 'I am really angry now. You charged me twice, a day later the money is still gone, my rent bounced because of you, and nobody tells me anything. When do I get my 64.90 back? And who pays the fee my bank charged me?\n\nMaria',
      },
    ],
    coldDraft:
      'Hi Maria,\n\nThe duplicate was caused by an idempotency error in our payment gateway. We have raised an RMA with the PSP and you will get the money back soon.\n\nSam',
    modelReply:
      'Dear Maria,\n\nI am sorry that we charged you twice, and that it made your rent bounce. That is our mistake, and a day without news made it worse.\n\nI have sent the 64.90 back to your card today; it reaches your account by Thursday. We also pay the fee your bank charged: please send me a photo of that line of your statement and I will refund it the same day.\n\nI will look at your account on Thursday morning and write to you either way.\n\nKind regards,\nSam Whitlock',
  },
  {
    id: '1043',
    subject: 'Vase arrived in pieces',
    channel: 'email',
    mood: 'upset',
    editor: 'rich',
    customer: {
      name: 'Devon Clarke',
      email: 'devon.clarke@example.com',
      facts: ['Customer since 2019', 'Order 48377, 89.00', 'Delivered yesterday'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Devon Clarke',
        hoursAgo: 5,
        text: "Hi,\n\nthe vase I ordered for my mother's 70th birthday arrived in pieces this morning. The box was barely padded. Her party is on Saturday and now I have nothing to give her. I'm so disappointed. Can you send another one in time?\n\nDevon",
      },
    ],
    coldDraft:
      'Hello Devon,\n\nMistakes were made during packing. You should have checked the parcel with the courier. A new one can be sent once you have filled in the claim form.\n\nSam',
    modelReply:
      "Hello Devon,\n\nI am sorry: we packed the vase badly, and it spoiled your present for your mother's 70th.\n\nA new one left our warehouse today by express, padded by hand, and is with you on Friday before noon. There is nothing to send back. I follow the parcel myself and write to you on Friday when it has arrived.\n\nKind regards,\nSam Whitlock",
  },
  {
    id: '1044',
    subject: 'Locked out of my account',
    channel: 'chat',
    mood: 'worried',
    editor: 'plain',
    customer: {
      name: 'Aisha Rahman',
      email: 'aisha.rahman@example.com',
      facts: ['Customer since 2023', 'Plan: Studio', 'Last sign-in yesterday'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Aisha Rahman',
        hoursAgo: 0.3,
        text: 'hi, I changed my password and now it says my account is locked. I have a client call in 40 minutes and all my files are in there',
      },
      {
        from: 'agent',
        author: DESK_AGENT,
        hoursAgo: 0.25,
        text: 'Hi Aisha, I see the lock on your side. Let me look.',
      },
      {
        from: 'customer',
        author: 'Aisha Rahman',
        hoursAgo: 0.1,
        text: 'ok thank you. do I lose anything if you reset it?',
      },
    ],
    coldDraft:
      'Simply flush your SSO token and the TTL of the lockout will expire at some point. What is your email address?',
    modelReply:
      'No, nothing gets lost: your files stay as they are. I have just unlocked your account, so please sign in with your new password now. I stay here until you are in.',
  },
  {
    id: '1045',
    subject: 'How do I export my invoices?',
    channel: 'email',
    mood: 'friendly',
    editor: 'rich',
    customer: {
      name: 'Henrik Olsen',
      email: 'henrik.olsen@example.com',
      facts: ['Customer since 2022', 'Plan: Business', '3 people'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Henrik Olsen',
        hoursAgo: 20,
        text: 'Hello,\n\nmy accountant asks for all invoices of this year as one file. Where do I find that? And can she get a sign-in of her own that only sees invoices?\n\nThank you and kind regards\nHenrik Olsen',
      },
    ],
    coldDraft:
      'Hi ,\n\nGo to Settings, open Billing, choose Invoices, tick the year, press Export and pick CSV.\n\nBest\nSam',
    modelReply:
      'Hello Henrik,\n\nHere is how to get all invoices as one file:\n\n1. Open Settings, then Billing.\n2. Choose Invoices and tick this year.\n3. Press Export and choose PDF.\n\nYes, your accountant can have her own sign-in: under Settings, People, invite her with the role "Invoices only". She then sees nothing else.\n\nIf anything looks different on your screen, answer this message and I will help.\n\nKind regards,\nSam Whitlock',
  },
  {
    id: '1046',
    subject: 'Please cancel my subscription',
    channel: 'email',
    mood: 'neutral',
    editor: 'plain',
    customer: {
      name: 'Paula Ferreira',
      email: 'paula.ferreira@example.com',
      facts: ['Customer since 2020', 'Plan: Plus, yearly', 'Renews on the 30th'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Paula Ferreira',
        hoursAgo: 9,
        text: 'Good morning,\n\nplease cancel my subscription before it renews. I no longer need it since I changed jobs. Will my data be deleted, and when?\n\nPaula Ferreira',
      },
    ],
    coldDraft:
      "Hi Pauline,\n\nUnfortunately we can't refund the current term as per our policy. Your request has been forwarded.\n\nSam",
    modelReply:
      'Good morning Paula,\n\nYour subscription is cancelled and will not renew on the 30th. You can use it until then.\n\nYour data stays available for download for 30 days after that and is then deleted for good. If you want it deleted earlier, tell me and I will do it the same day.\n\nAll the best in your new job,\nSam Whitlock',
  },
  {
    id: '1047',
    subject: 'Everything is down',
    channel: 'chat',
    mood: 'angry',
    editor: 'rich',
    customer: {
      name: 'Lukas Brandt',
      email: 'lukas.brandt@example.com',
      facts: ['Customer since 2018', 'Plan: Business', 'Incident open: sign-in slow'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Lukas Brandt',
        hoursAgo: 0.5,
        text: 'your app is down AGAIN, third time this month',
      },
      {
        from: 'customer',
        author: 'Lukas Brandt',
        hoursAgo: 0.4,
        text: '15 people here cannot work. what is going on and when is it back??',
      },
    ],
    coldDraft: 'Calm down please. We never have outages, it must be your network. It will definitely work again ASAP!!',
    modelReply:
      'I am sorry, Lukas: sign-in has been failing on our side since 9:40 and 15 people standing still is serious. Our engineers are on it. I will write to you here again at 10:30 with what we know, sooner if it is back.',
  },
  {
    id: '1048',
    subject: 'Post: "worst support ever"',
    channel: 'social',
    mood: 'angry',
    editor: 'plain',
    customer: {
      name: 'Nadia Petrova',
      email: '@nadia_p_example',
      facts: ['Public post, 41 replies', 'Ticket 1012 open for 6 days'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Nadia Petrova',
        hoursAgo: 3,
        text: 'Six days waiting for an answer about my broken headphones. Worst support ever. Does anybody actually read these tickets??',
      },
      {
        from: 'note',
        author: 'Tom Adeyemi',
        hoursAgo: 2.5,
        text: 'Ticket 1012 went to the wrong team. Replacement is approved.',
      },
    ],
    coldDraft:
      'We apologize for any inconvenience this may have caused. As stated in our terms, response times can vary. Please send your card number and we will look into it.',
    modelReply:
      'Nadia, six days is far too long and that is on us: your ticket went to the wrong team. I am sorry. New headphones go out today. I have sent you a private message to confirm your address.',
  },
  {
    id: '1049',
    subject: 'Copy of all data you hold about me',
    channel: 'email',
    mood: 'neutral',
    editor: 'rich',
    customer: {
      name: 'Owen Gallagher',
      email: 'owen.gallagher@example.com',
      facts: ['Customer since 2017', 'No open orders'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Owen Gallagher',
        hoursAgo: 46,
        text: 'Dear Sir or Madam,\n\nunder data protection law I ask for a copy of all personal data you hold about me. By when will I receive it, and do you need anything from me to confirm who I am?\n\nOwen Gallagher',
      },
    ],
    coldDraft:
      'Hi Owen,\n\nyour DSAR has been escalated to tier 2. [[insert deadline]] You will be informed in due course.\n\nSam',
    modelReply:
      'Dear Mr Gallagher,\n\nThank you for your request. You will receive a copy of all personal data we hold about you within one month, by the 20th at the latest.\n\nTo be sure it goes to you only, please answer this message from the address of your account and name your last order number. Nothing else is needed.\n\nI handle your request myself and write to you when the copy is on its way.\n\nKind regards,\nSam Whitlock',
  },
  {
    id: '1050',
    subject: 'Thank you!',
    channel: 'email',
    mood: 'friendly',
    editor: 'plain',
    customer: {
      name: 'Grace Liu',
      email: 'grace.liu@example.com',
      facts: ['Customer since 2024', 'Rating: 5 of 5'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Grace Liu',
        hoursAgo: 12,
        text: 'Hi Sam,\n\njust wanted to say thank you. You stayed on the phone until my printer worked, and my thesis went out on time. Best service I have had in years!\n\nGrace',
      },
    ],
    coldDraft: 'Dear Customer,\n\nwe apologize for the inconvenience. Your feedback has been logged.\n\nSupport',
    modelReply:
      'Hi Grace,\n\nYou have made my day, thank you. I am so glad the thesis went out on time: congratulations!\n\nI have passed your words on to the team. Enjoy the rest after all that work.\n\nWarm wishes,\nSam Whitlock',
  },
  {
    id: '1051',
    subject: 'Parcel stuck for a week',
    channel: 'email',
    mood: 'upset',
    editor: 'rich',
    customer: {
      name: 'Yusuf Demir',
      email: 'yusuf.demir@example.com',
      facts: ['Customer since 2022', 'Order 48102, 129.00', 'Tracking: customs since the 12th'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Yusuf Demir',
        hoursAgo: 31,
        text: 'Hello,\n\nmy parcel (order 48102) has not moved for a week. The tracking only says "held by customs". Is it lost? I need the tools for a job next Wednesday.\n\nYusuf Demir',
      },
    ],
    coldDraft: 'Hi Yusuf,\n\nthat is not our fault, please contact the carrier. Nothing we can do.\n\nSam',
    modelReply:
      'Hello Yusuf,\n\nI understand the worry: a week without movement, and your job starts on Wednesday. Your parcel is not lost; customs holds it because they want one more paper from us.\n\nI sent them that paper this morning. They usually release a parcel within two working days. I look at it on Friday at noon and write to you. If it is still held then, I send the tools again by express so that you have them on Tuesday.\n\nKind regards,\nSam Whitlock',
  },
  {
    id: '1052',
    subject: 'Refund after 45 days',
    channel: 'email',
    mood: 'upset',
    editor: 'plain',
    customer: {
      name: 'Irene Novak',
      email: 'irene.novak@example.com',
      facts: ['Customer since 2016', 'Order 46990, 210.00, 45 days ago', 'Return period: 30 days'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Irene Novak',
        hoursAgo: 7,
        text: 'Hello,\n\nI would like to return the coat from order 46990. I was in hospital for three weeks and could not try it on. I know the 30 days are over, but could you make an exception?\n\nIrene Novak',
      },
    ],
    coldDraft:
      'Hi Irene,\n\nas stated in our policy returns are only accepted within 30 days. You failed to return it on time. No exceptions.\n\nSam',
    modelReply:
      'Dear Irene,\n\nI am glad you are back home, and I hope you are recovering well.\n\nOur returns normally close after 30 days. For you I have opened this one again: the label is in this message, and once the coat is here we send you the 210.00 as store credit within two working days. A refund to your card is no longer possible at this point, and I did not want to promise it.\n\nIs store credit all right for you?\n\nKind regards,\nSam Whitlock',
  },
  {
    id: '1053',
    subject: 'Do you ship to Iceland?',
    channel: 'chat',
    mood: 'friendly',
    editor: 'plain',
    customer: {
      name: 'Björk Einarsdóttir',
      email: 'bjork.einarsdottir@example.com',
      facts: ['New visitor', 'Looking at: wool blanket'],
    },
    messages: [
      {
        from: 'customer',
        author: 'Björk Einarsdóttir',
        hoursAgo: 0.05,
        text: 'Hi! do you ship to Iceland and how much is it for one blanket?',
      },
    ],
    coldDraft: 'Per our logistics SLA we do not exclude EEA destinations. Shipping is calculated in the checkout.',
    modelReply:
      'Hi Björk! Yes, we ship to Iceland. One blanket costs 14.50 and takes 4 to 6 working days. Shall I send you the link to order?',
  },
];
