/** What is put into the reply box whole: a reply of the library, one whose shortcut was typed, a draft from before. */
import { namelessCustomerText } from '#core/conversation.ts';
import type { Span } from '#core/model.ts';
import type { RenderedReply } from '#core/replies.ts';
import type { TypedShortcut } from '#core/templates/typed-shortcut.ts';
import { caretAfter } from './composers/editing/edit-span.ts';
import type { Insertion, WriteOutcome } from './contracts.ts';
import type { Fitted } from './fit-reply.ts';
import { placeOf } from './keys/place-of.ts';
import type { TypedMeanwhile } from './keys/typed-meanwhile.ts';
import type { Renderings } from './renderings.ts';
import type { SessionCore } from './session-core.ts';
import type { Replacing, SessionState } from './session-state.ts';

export type Answers = Readonly<Record<string, string>>;
type Ready = Extract<RenderedReply, { kind: 'ready' }>;

export interface Inserting {
  /**
   * At the caret, or in the place of what was typed to ask for it; asks for answers that are lacking. The person has just
   * said so: where what was typed is gone, the caret is right.
   */
  reply(id: string, answers: Answers, replacing?: Replacing): void;
  /** Where several replies share the shortcut, the person chooses. Who typed on meanwhile is told where it is gone. */
  typed(typed: TypedShortcut): void;
  draft(id: number): Promise<void>;
  /** Writes on with what was typed while a reply was waited for. */
  goOn(typed?: string): void;
}

/** `tell` says what came of a write, and does `then` where it was applied. */
export function createInserting(
  core: SessionCore,
  rendering: Renderings,
  tell: (outcome: WriteOutcome, then: () => void) => void,
  openDialog: (search: Omit<NonNullable<SessionState['search']>, 'opening'>) => void,
  meanwhile: TypedMeanwhile,
): Inserting {
  const { composer, ports, keys, signal, set, state } = core;

  /** The background may be gone for good (extension updated); the agent is told and loses nothing. */
  const safely = (work: Promise<void>): void => {
    work.catch((error) => {
      ports.failed(error);
      set({ ask: null, search: null, notice: { kind: 'unreachable' } });
      goOn();
    });
  };

  /** What was typed meanwhile, where the caret is now. */
  const goOn = (typed = meanwhile.end()): void => {
    if (typed && !signal.aborted) composer.insert({ text: typed }).catch(ports.failed);
  };

  const insertReply = async (id: string, answers: Answers, replacing?: Replacing, isSure = true): Promise<void> => {
    const rendered = await rendering.get(id, answers);
    if (signal.aborted) return;
    if (rendered.kind === 'ask') {
      const { title, fields } = rendered;
      const ask = { id, title, fields, ...(replacing ? { replacing } : {}) };
      return meanwhile.forForm((typed) => set({ ask: { ...ask, typed }, search: null }));
    }
    if (rendered.kind === 'refused') {
      const { message } = rendered;
      const { ask } = state();
      // What was answered is not lost to an answer that cannot be used.
      set(ask ? { ask: { ...ask, problem: message } } : { notice: { kind: 'refused', message }, search: null });
      return goOn(ask ? '' : undefined);
    }
    const hadFocus = state().ask !== null || state().search !== null;
    set({ ask: null, search: null });
    if (hadFocus) composer.focus(core.lastCaret() ?? undefined);
    const write = (): Promise<WriteOutcome> | null => {
      const place = replacing && placeOf(replacing, composer.read().text);
      if (place === 'unclear' || (place === 'gone' && !isSure)) return null;
      return put(id, rendered, place === 'gone' ? undefined : place);
    };
    let outcome = await write();
    // Typed on while the editor waited for a pause: the shortcut may have moved again.
    if (outcome?.kind === 'stale' && replacing) outcome = await write();
    goOn();
    if (!outcome && replacing)
      set({ notice: { kind: 'moved', title: rendered.title, typed: replacing.expected, id, answers } });
  };

  const put = async (id: string, rendered: Ready, place?: Span): Promise<WriteOutcome> => {
    const { conversation } = state();
    const { text, html, cursors } = rendered;
    const caret = composer.caret();
    const [cursor] = cursors ?? [];
    const whole = { text, html, ...(cursor === undefined ? {} : { cursor }), ...(cursors ? { cursors } : {}) };
    const { content, at } = fitted(whole, place ?? caret ?? core.lastCaret() ?? { start: 0, end: 0 });
    const before = composer.read().text;
    // Who went on elsewhere meanwhile goes on there.
    const elsewhere = place && caret && (caret.end < place.start || caret.start > place.end) ? caret : null;
    const outcome = await composer.insert(content, at, (span) => {
      if (elsewhere) {
        const stays = caretAfter(elsewhere, at, span.end - span.start);
        composer.focus({ start: stays, end: stays });
      } else keys.inserted(span, content.text, content.cursors ?? [], before);
    });
    if (outcome.kind !== 'applied') keys.inserted(at, '', [], before);
    if (outcome.kind === 'stale' && place) return outcome;
    tell(outcome, () => {
      core.insertions.inserted(id, namelessCustomerText(conversation), text, before);
      const key = ports.settings().keys?.nextStop;
      const stops = key === '' ? 0 : keys.stopsLeft();
      set({ notice: { kind: 'inserted', title: rendered.title, stops, ...(key ? { key } : {}) } });
    });
    return outcome;
  };

  const fitted = (content: Insertion, at: Span): Fitted => {
    const { reading } = core.judgeNow().judgement ?? {};
    return (reading && core.fit(content, reading.draft, at)) ?? { content, at };
  };

  const takeTyped = async ({ shortcut, span }: TypedShortcut): Promise<void> => {
    core.rememberCaret();
    const replacing = { span, expected: composer.read().text.slice(span.start, span.end) };
    const hits = await ports.withShortcut(shortcut, state().conversation);
    const [only, ...others] = hits;
    if (only && others.length === 0) await insertReply(only.id, {}, replacing, false);
    else if (only) openDialog({ query: shortcut, hits, total: hits.length, replacing });
  };

  return {
    goOn,
    reply: (...asked) => safely(insertReply(...asked)),
    typed: (one) => safely(takeTyped(one)),
    async draft(id) {
      const draft = state().drafts.find((one) => one.id === id);
      if (!draft) return;
      core.rememberCaret();
      const { content, at } = fitted({ text: draft.text }, core.lastCaret() ?? { start: 0, end: 0 });
      tell(await composer.insert(content, at), () => set({ notice: { kind: 'restored' } }));
    },
  };
}
