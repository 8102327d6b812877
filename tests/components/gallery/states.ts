import type { PhraseFinding } from '../../../lib/core/model.ts';
import type { OverlayView, Rect, ShownFinding } from '../../../lib/page/view.ts';

/** The reply box of the gallery's page. */
export const BOX: Rect = { x: 300, y: 420, width: 560, height: 220 };
export const DRAFT =
  'Hi Dana,\n\nPlease note that your RMA is being processed. You should have sent the invoice with it. We will get back to you soon.\n\n[[name]]';

const apology: ShownFinding = {
  key: 'missing-apology',
  also: ['missing-acknowledgement'],
  valueTitle: 'We own our mistakes',
  finding: {
    kind: 'absence',
    check: 'missing-apology',
    at: 10,
    grade: 'ask',
    confidence: 0.93,
    message: 'No apology yet',
    why: 'The parcel came nine days late and the customer says so twice; a short apology shows it was heard.',
    value: 'ownership',
    because: [
      { saw: 'a complaint about a delay', in: 'customer', quoted: 'I have now waited nine days' },
      { saw: 'no words of apology', in: 'draft' },
    ],
    fixes: [
      {
        label: 'Apologise for the delay',
        edit: { span: { start: 10, end: 10 }, expected: '', replacement: 'I am sorry your parcel is nine days late. ' },
        result: 'I am sorry your parcel is nine days late.',
      },
      {
        label: 'Apologise and say what happens now',
        edit: { span: { start: 10, end: 10 }, expected: '', replacement: 'I am sorry. ' },
        result: 'I am sorry your parcel is nine days late. I am looking into it right now.',
      },
    ],
  },
};

const jargonFinding: PhraseFinding = {
  kind: 'phrase',
  check: 'jargon',
  start: 32,
  end: 35,
  quoted: 'RMA',
  grade: 'note',
  confidence: 0.88,
  message: 'The customer may not know “RMA”',
  why: 'They never used the word. Say what it means to them.',
  because: [{ saw: 'a term of ours they did not use first', in: 'draft', quoted: 'RMA' }],
  fixes: [
    {
      label: 'Say “return”',
      edit: { span: { start: 32, end: 35 }, expected: 'RMA', replacement: 'return' },
      result: 'Please note that your return is being processed.',
    },
  ],
};
const jargon: ShownFinding = { key: 'jargon RMA', also: [], valueTitle: 'Plain words', finding: jargonFinding };

const blame: ShownFinding = {
  key: 'blame',
  also: [],
  finding: {
    kind: 'phrase',
    check: 'blame',
    start: 56,
    end: 76,
    quoted: 'You should have sent',
    grade: 'ask',
    confidence: 0.9,
    message: 'This may read as blame',
    why: 'It tells the customer what they did wrong. Say what is needed instead.',
    because: [],
    fixes: [],
  },
};

const leftover: ShownFinding = {
  key: 'leftover name',
  also: [],
  finding: {
    kind: 'phrase',
    check: 'leftover',
    start: 124,
    end: 132,
    quoted: '[[name]]',
    grade: 'hold',
    confidence: 1,
    message: 'A field is not filled in',
    why: 'The customer would read “[[name]]”.',
    because: [],
    fixes: [
      {
        label: 'Fill in your name',
        edit: { span: { start: 124, end: 132 }, expected: '[[name]]', replacement: 'Sam Ortiz' },
        result: 'Sam Ortiz',
      },
    ],
  },
};

export const FINDINGS = { apology, jargon, blame, leftover };

const CLEAR: OverlayView = {
  theme: 'light',
  rightToLeft: false,
  state: 'clear',
  findings: [],
  checklist: [
    { id: 'greeting', state: 'done' },
    { id: 'acknowledges', state: 'done' },
    { id: 'apologises', state: 'done' },
    { id: 'answers', state: 'done', detail: '2/2' },
    { id: 'next-step', state: 'done' },
    { id: 'by-when', state: 'not-needed' },
    { id: 'plain-words', state: 'done' },
    { id: 'sign-off', state: 'done' },
  ],
  skipped: [],
  suggestions: [],
  drafts: [],
  box: BOX,
  panelOpen: false,
  card: null,
  dialog: null,
  search: null,
  ask: null,
  hint: null,
  notice: null,
  underlines: [],
};

const LOOK: OverlayView = {
  ...CLEAR,
  state: 'look',
  findings: [apology, jargon, blame],
  checklist: [
    { id: 'greeting', state: 'done' },
    { id: 'acknowledges', state: 'missing', findingKey: apology.key },
    { id: 'apologises', state: 'missing', findingKey: apology.key },
    { id: 'answers', state: 'missing', detail: '1/2' },
    { id: 'next-step', state: 'done' },
    { id: 'by-when', state: 'missing' },
    { id: 'plain-words', state: 'missing', findingKey: jargon.key },
    { id: 'sign-off', state: 'not-needed' },
  ],
  skipped: [
    { kind: 'quote', count: 1 },
    { kind: 'signature', count: 1 },
    { kind: 'url', count: 2 },
  ],
  suggestions: [
    {
      id: 'late-parcel',
      title: 'Parcel is late: apology and new date',
      preview:
        'Hi Dana, I am sorry your parcel has not arrived yet. I have asked the carrier where it is and will write again by tomorrow noon.',
      because: ['waited', 'parcel', 'delay'],
      source: 'Starter pack',
    },
    {
      id: 'refund-shipping',
      title: 'Refund of the shipping fee',
      preview: 'I have refunded the shipping fee. It takes three to five working days to show up in your account.',
      because: ['refund'],
      reasons: [{ kind: 'picked', times: 2 }],
      source: 'Yours',
    },
  ],
};

const replies = Array.from({ length: 50 }, (_, at) => ({
  id: `reply-${at}`,
  title:
    [
      'Parcel is late: apology and new date',
      'Refund of the shipping fee',
      'Where to find the invoice',
      'Password reset, step by step',
    ][at % 4] ?? '',
  ...(at % 2 === 0 && { shortcut: ['/late', '/invoice'][(at / 2) % 2] ?? '/late' }),
  preview:
    'Hi Dana,\n\nI am sorry your parcel has not arrived yet. I have asked the carrier where it is and will write again by tomorrow noon.\n\nKind regards\nSam',
  source: at % 3 === 0 ? 'Yours' : 'Starter pack',
}));

const ANCHOR: Rect = { x: 420, y: 470, width: 40, height: 18 };

export const STATES = {
  blank: {
    ...CLEAR,
    state: 'blank',
    panelOpen: true,
    checklist: [],
    askedFor: { questions: 2, apology: true, problem: true },
  },
  clear: CLEAR,
  look: LOOK,
  hold: { ...LOOK, state: 'hold', findings: [leftover, ...LOOK.findings] },
  paused: { ...CLEAR, state: 'paused', panelOpen: true },
  unwatched: { ...LOOK, state: 'unwatched', panelOpen: true, findings: [jargon], suggestions: [], checklist: [] },
  note: { ...CLEAR, state: 'note', panelOpen: true, checklist: [], underlinesOff: 'other-checker' },
  reading: { ...CLEAR, state: 'reading', panelOpen: true },
  'panel-clear': { ...CLEAR, panelOpen: true },
  'panel-look': { ...LOOK, panelOpen: true },
  'panel-known': {
    ...LOOK,
    panelOpen: true,
    persona: { title: 'Let down more than once', text: 'Has told the story before. Name one person and one date.' },
    waiting: { minutes: 300, within: 480 },
  },
  'card-absence': { ...LOOK, card: { key: apology.key, anchor: ANCHOR, byKeyboard: false } },
  'card-phrase': { ...LOOK, card: { key: jargon.key, anchor: ANCHOR, byKeyboard: true } },
  'card-no-fix': { ...LOOK, card: { key: blame.key, anchor: { ...ANCHOR, y: 610 }, byKeyboard: false } },
  'before-send': { ...LOOK, state: 'hold', findings: [leftover, ...LOOK.findings], dialog: { holds: [leftover] } },
  search: { ...LOOK, search: { opening: 1, query: 'late', hits: replies, total: 200, capped: true } },
  'search-none': { ...LOOK, search: { opening: 1, query: 'zeppelin', hits: [], total: 0 } },
  ask: {
    ...LOOK,
    ask: {
      id: 'late-parcel',
      title: 'Parcel is late: apology and new date',
      fields: [
        { name: 'order', label: 'Order number', value: 'A-20418' },
        { name: 'date', label: 'New delivery date', value: '' },
        { name: 'carrier', label: 'Carrier', value: 'DHL', options: ['DHL', 'UPS', 'Post'] },
      ],
    },
  },
  'not-taken': {
    ...LOOK,
    notice: { kind: 'not-taken', text: 'I am sorry your parcel is nine days late. I am looking into it right now.' },
  },
  moved: {
    ...LOOK,
    notice: {
      kind: 'moved',
      title: 'Refund of the shipping fee',
      typed: '/refund',
      id: 'refund',
      answers: { order: '7' },
    },
  },
  stale: { ...LOOK, notice: { kind: 'stale' } },
  refused: { ...LOOK, notice: { kind: 'refused', message: 'The template needs a field this page does not have.' } },
  inserted: { ...LOOK, notice: { kind: 'inserted', title: 'Refund of the shipping fee', stops: 0 } },
  'inserted-stops': { ...LOOK, notice: { kind: 'inserted', title: 'Refund of the shipping fee', stops: 2 } },
  hint: {
    ...LOOK,
    hint: {
      titles: ['Refund of the shipping fee'],
      keys: ['Tab', 'Enter'],
      anchor: { x: BOX.x + 40, y: BOX.y + 30, width: 60, height: 18 },
    },
  },
  'send-again': { ...LOOK, notice: { kind: 'send-again' } },
  underlines: {
    ...LOOK,
    underlines: [
      { key: 'a', grade: 'note', rects: [{ x: 320, y: 460, width: 40, height: 18 }] },
      { key: 'b', grade: 'ask', rects: [{ x: 380, y: 460, width: 60, height: 18 }] },
      { key: 'c', grade: 'hold', rects: [{ x: 460, y: 460, width: 60, height: 18 }] },
    ],
  },
} as const satisfies Readonly<Record<string, OverlayView>>;

export type StateName = keyof typeof STATES;
