import { describe, expect, it } from 'vitest';
import { EMPTY_CONVERSATION, type Grade, type PhraseFinding, PLAIN_VOICE } from '#core/model.ts';
import type { AssistantSettings } from '#core/replies.ts';
import { emptyState, holdsIn, leastToStop, type SessionState, stopsOf, viewOf } from '#page/session-state.ts';

const finding = (check: string, grade: Grade): PhraseFinding => ({
  check,
  kind: 'phrase',
  grade,
  confidence: 1,
  message: 'A field is still open.',
  why: 'It would reach the customer.',
  because: [],
  fixes: [],
  start: 3,
  end: 11,
  quoted: '[[name]]',
});
const shown = (['hold', 'ask', 'note'] as const).map((grade) => ({
  key: grade,
  finding: finding(grade, grade),
  also: [],
}));
const state: SessionState = {
  ...emptyState('public', EMPTY_CONVERSATION),
  shown,
  judgement: { findings: [], skipped: [], reading: null },
};
const settings: AssistantSettings = {
  voice: PLAIN_VOICE,
  agentName: '',
  paused: false,
  suggestions: true,
  searchShortcut: '',
};
const rect = { x: 0, y: 0, width: 10, height: 10 };
const view = (of: AssistantSettings, now = state, watched = true) =>
  viewOf(now, of, {
    theme: 'light',
    rightToLeft: false,
    box: rect,
    cardAnchor: null,
    hintAnchor: null,
    underlines: [],
    watched: () => watched,
    sends: () => [],
    caretLine: () => null,
  });
const stops = (of: AssistantSettings) => stopsOf(state, leastToStop(of)).map(({ key }) => key);

describe('what stops a send', () => {
  it.each<[string, Partial<AssistantSettings>, readonly string[]]>([
    ['a hold', {}, ['hold']],
    ['asks too', { askBeforeSend: true }, ['hold', 'ask']],
    ['nothing where the organisation says so', { holds: 'off', askBeforeSend: true }, []],
    ['a hold where it says that', { holds: 'ask' }, ['hold']],
  ])('%s', (_, of, keys) => expect(stops({ ...settings, ...of })).toEqual(keys));

  it('is shown before the rest is judged, and nothing else is', () => {
    const findings = shown.map((one) => one.finding);
    const holds = holdsIn({ findings, skipped: [], reading: null });
    expect(holds.map((one) => one.finding.grade)).toEqual(['hold']);
    const early = { ...state, judgement: null };
    expect(view(settings, { ...early, shown: holds }).state).toBe('hold');
    expect(view(settings, { ...early, shown: [] }).state).toBe('reading');
  });

  it('that stops nothing does not say that it holds', () => {
    expect(view(settings).state).toBe('hold');
    const off = view({ ...settings, holds: 'off' });
    expect(off.state).toBe('look');
    expect(off.findings.map((one) => one.finding.grade)).toEqual(['ask', 'ask', 'note']);
  });

  it('where nobody can see the send: nothing says that it holds, and the mark says why', () => {
    const unseen = view(settings, state, false);
    expect(unseen.state).toBe('unwatched');
    expect(unseen.findings.map((one) => one.finding.grade)).toEqual(['ask', 'ask', 'note']);
  });

  it('marks what the agent cannot turn off', () => {
    const { findings } = view({ ...settings, locked: ['ask'] });
    expect(findings.map(({ locked }) => locked ?? false)).toEqual([false, true, false]);
  });
});
