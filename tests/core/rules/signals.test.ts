/** Every signal a rule may name: what has it and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import type { Conversation } from '#core/model.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { ruleSignals } from '#core/rules/signals/registry.ts';

const checker = createDraftChecker({
  checks: [],
  onFailure: (_, error) => {
    throw error;
  },
});

interface Asked {
  readonly signal: string;
  readonly [field: string]: unknown;
}

function judge(rule: object, draft: string, customer?: string, name?: string): number {
  const conversation: Conversation = {
    messages: customer === undefined ? [] : [{ from: 'customer', text: customer }],
    customer: name ? { name } : {},
    agent: {},
    source: 'page',
  };
  const voice = { ...PLAIN_VOICE, rules: [{ id: 'r', ...rule }] };
  return checker.judge({ text: draft, channel: 'email', revision: 0, skipped: [] }, conversation, voice).findings
    .length;
}

type Row = readonly [asked: Asked, has: string, hasNot: string];

const CUSTOMER: readonly Row[] = [
  [{ signal: 'complaint' }, 'My parcel never came and nobody answers me!', 'How do I change my picture?'],
  [
    { signal: 'complaint', cause: 'ours' },
    'You charged me twice for one order and nobody answers!',
    'Do you ship to Norway?',
  ],
  [{ signal: 'feeling' }, 'I am furious about this.', 'I bought a lamp.'],
  [{ signal: 'feeling', kind: 'anger' }, 'I am furious about this.', 'I am worried about my money.'],
  [{ signal: 'question' }, 'When does it arrive?', 'It arrived, thank you.'],
  [{ signal: 'question', kind: 'when' }, 'When does it arrive?', 'Where is my lamp?'],
  [{ signal: 'given', kind: 'order-number' }, 'My order number is 48213.', 'I ordered a lamp.'],
  [{ signal: 'deadline' }, 'I need it by Friday.', 'I got it, thanks.'],
  [{ signal: 'language', is: 'de' }, 'Wo ist meine Bestellung geblieben?', 'Where is my order?'],
  [{ signal: 'waiting' }, 'I have been waiting for three weeks.', 'I waited at the door.'],
  [{ signal: 'waiting' }, 'Nothing has happened since Monday.', 'Since you ask, it is blue.'],
  [{ signal: 'waiting', days: 14 }, 'I have been waiting for three weeks.', 'I have been waiting for 3 days.'],
  [{ signal: 'waiting', days: 2 }, 'Waiting for several days now.', 'I have been waiting for 3 hours.'],
  [{ signal: 'waiting', days: 7 }, 'It has been broken since last week.', 'It has been broken since yesterday.'],
  [{ signal: 'waiting', days: 60 }, 'It has been two months already.', 'It is broken since 3 May.'],
  [{ signal: 'waiting', days: 1 }, 'It is broken since Monday.', 'It is broken since May 3.'],
  [{ signal: 'waiting', days: 14 }, 'I waited a couple of weeks.', 'I have waited 90 minutes now.'],
];

const DRAFT: readonly Row[] = [
  [{ signal: 'apology' }, 'I am sorry that it came late.', 'The lamp came late.'],
  [
    { signal: 'apology', kind: 'conditional' },
    'We are sorry if this caused you any trouble.',
    'I am sorry that we sent the wrong lamp.',
  ],
  [
    { signal: 'acknowledgement' },
    'I understand how upsetting it is to wait for three weeks.',
    'Thanks for reaching out.',
  ],
  [{ signal: 'ownership' }, 'We packed the wrong lamp. That is our mistake.', 'The lamp was not packed.'],
  [{ signal: 'next-step' }, 'Please press the red button and send us the number.', 'The lamp is red.'],
  [{ signal: 'next-step', kind: 'ours' }, 'I will send you the label today.', 'Please press the red button.'],
  [{ signal: 'promise' }, 'I will send you a new lamp.', 'Once you send it, we will pay you back.'],
  [{ signal: 'promise', who: 'us' }, 'I will send you a new lamp.', 'Your refund will be processed.'],
  [{ signal: 'promise', by: 'none' }, 'I will send you a new lamp.', 'I will send you a new lamp by Friday.'],
  [
    { signal: 'promise', by: ['vague', 'none'] },
    'I will send you a new lamp soon.',
    'I will send you a new lamp by Friday.',
  ],
  [{ signal: 'promise', by: 'concrete' }, 'I will send you a new lamp by Friday.', 'I will send you a new lamp.'],
  [{ signal: 'timeframe', kind: 'concrete' }, 'It comes on 3 May.', 'It comes shortly.'],
  [{ signal: 'remedy' }, 'We refund you €20.', 'The lamp costs €20.'],
  [{ signal: 'remedy', kind: 'refund', amount: 50 }, 'We will refund you €80.', 'We will refund you €20.'],
  [{ signal: 'greeting' }, 'Hi Ana,\n\nit left today.', 'It left today.'],
  [{ signal: 'greeting', name: 'given' }, 'Hi Ana,\n\nit left today.', 'Hello,\n\nit left today.'],
  [{ signal: 'sign-off' }, 'It left today.\n\nKind regards,\nSam', 'It left today.'],
  [{ signal: 'steps' }, '1. Open the box.\n2. Press the button.', 'Your lamp left today.'],
  [{ signal: 'link' }, 'See https://acme.example/help for it.', 'See our help for it.'],
  [{ signal: 'attachment-mention' }, 'I have attached the invoice.', 'I have the invoice here.'],
  [{ signal: 'language', is: 'de' }, 'Wo ist Ihre Bestellung geblieben? Wir sehen nach.', 'Where is your order?'],
];

/** What the draft has only with the customer's message beside it. */
const BOTH: readonly (readonly [asked: Asked, customer: string, has: string, hasNot: string])[] = [
  [{ signal: 'answer' }, 'When does my lamp arrive?', 'Your lamp arrives on Friday.', 'Thank you for your kind words.'],
  [
    { signal: 'answer', question: 'when' },
    'When does my lamp arrive? How much is the shade?',
    'Your lamp arrives on Friday.',
    'Thank you for your kind words.',
  ],
  [
    { signal: 'restatement' },
    'The shade of my lamp is cracked.',
    'A cracked shade on a new lamp must not happen.',
    'I see what you mean.',
  ],
  [
    { signal: 'name' },
    'My lamp is broken.\n\nBest,\nAna Ruiz',
    'Hello Ana,\n\nit left today.',
    'Hello,\n\nit left today.',
  ],
];

describe('signals of the customer’s message', () => {
  it.each(CUSTOMER)('%j: “%s”, not “%s”', (asked, has, hasNot) => {
    const rule = { find: 'lamp', when: { customer: asked } };
    expect(judge(rule, 'Your lamp left today.', has)).toBe(1);
    expect(judge(rule, 'Your lamp left today.', hasNot)).toBe(0);
    expect(judge(rule, 'Your lamp left today.')).toBe(0);
  });
});

describe('signals of the draft', () => {
  const language = ['en', 'de'];

  it.each(DRAFT)('%j: “%s”, not “%s”', (asked, has, hasNot) => {
    expect(judge({ require: asked, language }, has)).toBe(0);
    expect(judge({ require: asked, language }, hasNot)).toBe(1);
    expect(judge({ find: asked, language }, has)).toBeGreaterThan(0);
    expect(judge({ find: asked, language }, hasNot)).toBe(0);
  });

  it.each(BOTH)('%j, to “%s”: “%s”, not “%s”', (asked, customer, has, hasNot) => {
    expect(judge({ require: asked }, has, customer)).toBe(0);
    expect(judge({ require: asked }, hasNot, customer)).toBe(1);
  });
});

it('every signal gives its place in the text and how sure it is, from 0 to 1', () => {
  const texts = [...CUSTOMER, ...DRAFT].flatMap(([, has, hasNot]) => [has, hasNot]);
  const whole = [...texts, texts.slice(0, 20).join('\n\n')];
  let told = 0;
  for (const text of whole) {
    const conversation: Conversation = {
      messages: [{ from: 'customer', text: texts.join('\n') }],
      customer: { name: 'Ana Ruiz' },
      agent: {},
      source: 'page',
    };
    const { reading } = checker.judge({ text, channel: 'email', revision: 0, skipped: [] }, conversation, PLAIN_VOICE);
    if (!reading) throw new Error('It was not read.');
    for (const [name, signal] of ruleSignals)
      for (const hit of signal.read(reading.draft, reading)) {
        const { start, end, confidence = 1 } = hit;
        told += 1;
        expect({ name, hit, ok: 0 <= start && start <= end && end <= text.length }).toMatchObject({ ok: true });
        expect({ name, hit, ok: 0 <= confidence && confidence <= 1 }).toMatchObject({ ok: true });
      }
  }
  expect(told).toBeGreaterThan(300);
});

it('every signal has its row', () => {
  const rows = new Set([...CUSTOMER, ...DRAFT, ...BOTH].map(([{ signal }]) => signal));
  expect([...rows].sort()).toEqual([...ruleSignals.keys()].sort());
});

it('a signal may be asked to be sure', () => {
  const sure = (confidence: number) => ({
    find: 'lamp',
    when: { customer: { signal: 'complaint', confidence } },
  });
  const angry = 'My parcel never came, I am furious, and nobody answers me!!!';
  expect(judge(sure(0.3), 'Your lamp left.', angry)).toBe(1);
  expect(judge(sure(1.1), 'Your lamp left.', angry)).toBe(0);
  // Words and most signals are there or not.
  expect(judge({ require: { signal: 'greeting', confidence: 1 } }, 'Hi Ana,\n\nit left.')).toBe(0);
});
