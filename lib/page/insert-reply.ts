/** What is put into the reply box whole: a reply of the library, one whose shortcut was typed, a draft from before. */
import { namelessCustomerText } from '#core/conversation.ts';
import type { Span } from '#core/model.ts';
import type { TypedShortcut } from '#core/templates/typed-shortcut.ts';
import type { Insertion, WriteOutcome } from './contracts.ts';
import type { Fitted } from './fit-reply.ts';
import type { Renderings } from './renderings.ts';
import type { SessionCore } from './session-core.ts';
import type { Replacing, SessionState } from './session-state.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Inserting {
  /** At the caret, or in the place of what was typed to ask for it; asks for answers that are lacking. */
  reply(id: string, answers: Answers, replacing?: Replacing): void;
  /** Where several replies share the shortcut, the person chooses. */
  typed(typed: TypedShortcut): Promise<void>;
  draft(id: number): Promise<void>;
}

/** `tell` says what came of a write, and does `then` where it was applied. */
export function createInserting(
  core: SessionCore,
  rendering: Renderings,
  tell: (outcome: WriteOutcome, then: () => void) => void,
  openDialog: (search: Omit<NonNullable<SessionState['search']>, 'opening'>) => void,
): Inserting {
  const { composer, ports, keys, signal, set, state } = core;

  /** The background may be gone for good (extension updated); the agent is told and loses nothing. */
  const insertSafely = (id: string, answers: Answers, replacing?: Replacing): void => {
    insertReply(id, answers, replacing).catch((error) => {
      ports.failed(error);
      set({ ask: null, search: null, notice: { kind: 'unreachable' } });
    });
  };

  const insertReply = async (id: string, answers: Answers, replacing?: Replacing): Promise<void> => {
    const { conversation } = state();
    const rendered = await rendering.get(id, answers);
    if (signal.aborted) return;
    if (rendered.kind === 'ask')
      return set({
        ask: { id, title: rendered.title, fields: rendered.fields, ...(replacing ? { replacing } : {}) },
        search: null,
      });
    if (rendered.kind === 'refused')
      return set({ notice: { kind: 'refused', message: rendered.message }, ask: null, search: null });
    const hadFocus = state().ask !== null || state().search !== null;
    set({ ask: null, search: null });
    if (hadFocus) composer.focus(core.lastCaret() ?? undefined);
    const { text, html, cursors } = rendered;
    const caret = placeFor(replacing) ?? composer.caret() ?? core.lastCaret() ?? { start: 0, end: 0 };
    const [cursor] = cursors ?? [];
    const whole = { text, html, ...(cursor === undefined ? {} : { cursor }), ...(cursors ? { cursors } : {}) };
    const { content, at } = fitted(whole, caret);
    const before = composer.read().text;
    const outcome = await composer.insert(content, at);
    if (outcome.kind === 'applied') keys.inserted(outcome.span, content.text, content.cursors ?? []);
    tell(outcome, () => {
      core.insertions.inserted(id, namelessCustomerText(conversation), text, before);
      const key = ports.settings().keys?.nextStop;
      const stops = key === '' ? 0 : keys.stopsLeft();
      set({ notice: { kind: 'inserted', title: rendered.title, stops, ...(key ? { key } : {}) } });
    });
  };

  const fitted = (content: Insertion, at: Span): Fitted => {
    const { reading } = core.judgeNow().judgement ?? {};
    return (reading && core.fit(content, reading.draft, at)) ?? { content, at };
  };

  const placeFor = (replacing: Replacing | undefined): Span | null => {
    if (!replacing) return null;
    const { span, expected } = replacing;
    return composer.read().text.slice(span.start, span.end) === expected ? span : null;
  };

  return {
    reply: insertSafely,
    async typed({ shortcut, span }) {
      core.rememberCaret();
      const replacing = { span, expected: composer.read().text.slice(span.start, span.end) };
      const hits = await ports.withShortcut(shortcut, state().conversation);
      const [only, ...others] = hits;
      if (only && others.length === 0) insertSafely(only.id, {}, replacing);
      else if (only) openDialog({ query: shortcut, hits, total: hits.length, replacing });
    },
    async draft(id) {
      const draft = state().drafts.find((one) => one.id === id);
      if (!draft) return;
      core.rememberCaret();
      const { content, at } = fitted({ text: draft.text }, core.lastCaret() ?? { start: 0, end: 0 });
      tell(await composer.insert(content, at), () =>
        set({ drafts: state().drafts.filter((one) => one !== draft), notice: { kind: 'restored' } }),
      );
    },
  };
}
