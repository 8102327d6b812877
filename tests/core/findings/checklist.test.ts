import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { checklistOf } from '#core/findings/checklist.ts';
import { present } from '#core/findings/present.ts';
import { type Channel, PLAIN_VOICE } from '#core/model.ts';

const checker = createDraftChecker();

function lines(text: string, customer: string, channel: Channel = 'email') {
  const draft = { text, channel, revision: 0, skipped: [] };
  const judgement = checker.judge(
    draft,
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  );
  return { shown: present(judgement), list: checklistOf(judgement, present(judgement)) };
}
const state = (of: ReturnType<typeof lines>, id: string) => of.list.find((line) => line.id === id);

const ANGRY = 'The table arrived broken, for the second time. I am furious. When do I get a new one?\n\nAna';

describe('what is shown', () => {
  it('shows a missing apology and a missing acknowledgement as one item with both ids', () => {
    const { shown } = lines('Hello Ana,\n\nA table leaves us on Friday.\n\nRegards,\nJo', ANGRY);
    const both = shown.filter(({ finding, also }) =>
      [finding.check, ...also].some((id) => /apology|acknowledgement/.test(id)),
    );
    expect(both).toHaveLength(1);
    expect(both[0]?.finding.check).toBe('missing-apology');
    expect(both[0]?.also).toEqual(['missing-acknowledgement']);
  });
  it('puts the loudest first', () => {
    const { shown } = lines('Dear Tom,\n\nA table leaves us soon {{date}}.\n\nRegards,\nJo', ANGRY);
    const loudness = shown.map(({ finding }) => ['hold', 'ask', 'note'].indexOf(finding.grade));
    expect(loudness).toEqual([...loudness].sort());
    expect(shown[0]?.finding.grade).toBe('hold');
  });
});

describe('checklist', () => {
  it('counts the questions touched', () => {
    const asked = 'When do I get my parcel? Where can I park my trailer?';
    expect(state(lines('Hello,\n\nYour parcel comes on Friday.\n\nJo', asked), 'answers')?.detail).toBe('1/2');
    expect(state(lines('Hello,\n\nYour parcel comes on Friday. Park at gate 2.\n\nJo', asked), 'answers')?.detail).toBe(
      '2/2',
    );
  });
  it('counts no question as touched that is listed as open', () => {
    const asked = 'You charged me twice. When do I get my 64.90 back? And who pays the fee my bank charged me?';
    const { shown, list } = lines('Hi Maria,\n\nYou will get the money back soon from our bank.\n\nSam', asked);
    const open = shown.find(({ finding }) => finding.check === 'unanswered-question')?.finding.because.length ?? 0;
    expect(open).toBeGreaterThan(0);
    expect(list.find(({ id }) => id === 'answers')).toMatchObject({ state: 'missing', detail: `${2 - open}/2` });
  });
  it('ticks no question off that nobody answered', () => {
    const rant = lines(
      'Hello,\n\nYour headphones leave us today.\n\nJo',
      'Does anybody actually read these tickets??',
      'social',
    );
    expect(state(rant, 'answers')).toEqual({ id: 'answers', state: 'not-needed', detail: '0/1' });
  });
  it('does not ask for an apology where nothing went wrong', () => {
    const plain = lines('Hello,\n\nYes, we ship to Norway.\n\nJo', 'Hi, do you ship to Norway?');
    expect(state(plain, 'apologises')?.state).toBe('not-needed');
    expect(state(plain, 'acknowledges')?.state).toBe('not-needed');
    expect(state(plain, 'by-when')?.state).toBe('not-needed');
    expect(state(plain, 'greeting')?.state).toBe('done');
  });
  it('says what is missing and which finding it is', () => {
    const cold = lines('A table leaves us on Friday.', ANGRY);
    expect(state(cold, 'apologises')).toMatchObject({ state: 'missing', findingKey: 'missing-apology:' });
    expect(state(cold, 'greeting')?.state).toBe('missing');
  });
  it('has no letter lines in a chat, and nothing for a note', () => {
    expect(state(lines('A table leaves us on Friday.', ANGRY, 'chat'), 'greeting')).toBeUndefined();
    expect(lines('call her', ANGRY, 'note').list).toEqual([]);
  });
});
