import { memo } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type Texts, useText } from '../ui/text.tsx';
import { Checklist } from './Checklist.tsx';
import { Drafts } from './Drafts.tsx';
import { Findings } from './Findings.tsx';
import { Check, Pause, Search, X } from './icons.tsx';
import { usePlaced } from './place.ts';
import { Suggestions } from './Suggestions.tsx';

/** Milliseconds for which a draft that is gone from the box counts as lost. */
const LOST = 3_600_000;

type Shown = Pick<
  OverlayView,
  | 'state'
  | 'findings'
  | 'checklist'
  | 'askedFor'
  | 'skipped'
  | 'suggestions'
  | 'drafts'
  | 'persona'
  | 'waiting'
  | 'box'
  | 'sends'
  | 'caretLine'
  | 'rightToLeft'
  | 'underlinesOff'
>;

interface Props extends Shown {
  readonly id: string;
  /** Closed, its list is still in the tree, hidden: what was judged can be told from what was not. */
  readonly open: boolean;
  readonly actions: OverlayActions;
}

function title(t: Texts['t'], { state, findings, askedFor }: Pick<Shown, 'state' | 'findings' | 'askedFor'>): string {
  if (state === 'paused' || state === 'reading') return t(`overlay.panel.${state}`);
  if (findings.length > 0) return t('overlay.panel.look', findings.length);
  return t(askedFor ? 'overlay.panel.blank' : 'overlay.panel.clear');
}

function spanOf(language: string, minutes: number): string {
  const [unit, each] = minutes < 120 ? ['minute', 1] : minutes < 2880 ? ['hour', 60] : ['day', 1440];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(minutes / each),
  );
}

/** What is unusual about this box, in words; the mark alone would leave it to be guessed. */
function remarks(t: Texts['t'], { state, underlinesOff }: Pick<Shown, 'state' | 'underlinesOff'>): readonly string[] {
  return [
    state === 'note' && t('overlay.panel.noteText'),
    state === 'unwatched' && t('overlay.panel.unwatchedText'),
    underlinesOff === 'other-checker' && t('overlay.panel.otherChecker'),
    underlinesOff === 'not-supported' && t('overlay.panel.noUnderlines'),
  ].filter((remark) => remark !== false);
}

/** An empty reply is not fine: what is still to come. */
function asks(t: Texts['t'], { questions, apology, problem }: NonNullable<Shown['askedFor']>): readonly string[] {
  const lines = [
    apology && t('overlay.panel.asksApology'),
    problem && !apology && t('overlay.panel.asksRecognition'),
    questions > 0 && t('overlay.panel.asksAnswers', questions),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [t('overlay.panel.blankText')];
}

/** Whose conversation it is, and how long they wait. */
function about({ t, language }: Texts, { persona, waiting }: Pick<Shown, 'persona' | 'waiting'>): readonly string[] {
  const [waited, within] = [waiting?.minutes ?? 0, waiting?.within ?? 0];
  const key = waited > within ? 'overlay.panel.waitingLong' : 'overlay.panel.waiting';
  return [
    persona !== undefined && t('overlay.panel.persona', persona.title, persona.text),
    waiting !== undefined && t(key, spanOf(language, waited), spanOf(language, within)),
  ].filter((line) => line !== false);
}

function skippedLine({ t, language }: Texts, skipped: Shown['skipped']): string {
  const parts = skipped.map(({ kind, count }) => t(`overlay.skip.${kind}`, count));
  return t('overlay.panel.skipped', new Intl.ListFormat(language).format(parts));
}

export const Panel = memo(function Panel(props: Props) {
  const {
    id,
    open,
    state,
    findings,
    checklist,
    askedFor,
    skipped,
    suggestions,
    drafts,
    box,
    sends,
    caretLine,
    rightToLeft,
    actions,
  } = props;
  const texts = useText();
  const { t } = texts;
  const panel = usePlaced<HTMLDivElement>(box, {
    sides: rightToLeft ? ['left', 'right', 'above', 'below'] : ['right', 'left', 'above', 'below'],
    maxHeight: 600,
    gap: 12,
    lift: 36,
    line: caretLine,
    ...(sends && { clearOf: sends }),
  });
  const judged = state !== 'paused' && state !== 'reading';
  const kept = drafts[0] && <Drafts drafts={drafts} actions={actions} />;
  // Who finds the box empty that was full a moment ago looks for nothing else.
  const lost = checklist.length === 0 && drafts[0] && Date.now() - drafts[0].at < LOST;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its controls
    <div
      ref={panel}
      id={id}
      hidden={!open}
      className="floating panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.closePanel();
      }}
    >
      <div className="panel-head">
        <h2 className="panel-title">{title(t, props)}</h2>
        <IconButton icon={Search} label={t('overlay.panel.search')} onClick={() => actions.openSearch()} />
        {state !== 'paused' && (
          <IconButton icon={Pause} label={t('overlay.panel.pause')} onClick={() => actions.pause()} />
        )}
        <IconButton icon={X} label={t('overlay.panel.close')} onClick={() => actions.closePanel()} />
      </div>
      {/* Reachable by keyboard for scrolling where it has no control of its own. */}
      <div
        className="panel-body focusable"
        tabIndex={findings.length + suggestions.length + drafts.length > 0 ? undefined : 0}
      >
        {remarks(t, props).map((remark) => (
          <p key={remark} className="remark">
            {remark}
          </p>
        ))}
        {/* What formats a time takes 20 ms to load: not with the first mark. */}
        {open &&
          judged &&
          about(texts, props).map((line) => (
            <p key={line} className="quiet about">
              {line}
            </p>
          ))}
        {state === 'paused' && (
          <div className="resting">
            <p className="quiet">{t('overlay.panel.pausedText')}</p>
            {actions.resume && (
              <Button small onClick={() => actions.resume?.()}>
                {t('overlay.panel.resume')}
              </Button>
            )}
          </div>
        )}
        {judged && (
          <section aria-label={t('overlay.panel.findings')}>
            {askedFor && asks(t, askedFor).map((line) => <p key={line}>{line}</p>)}
            {findings.length === 0 && !askedFor && (
              <p className="all-clear">
                <Icon of={Check} />
                {t('overlay.panel.clearText')}
              </p>
            )}
            <Findings findings={findings} actions={actions} />
          </section>
        )}
        {judged && checklist.length > 0 && <Checklist lines={checklist} actions={actions} />}
        {lost && kept}
        {judged && <Suggestions suggestions={suggestions} actions={actions} />}
        {!lost && kept}
        {open && judged && skipped.length > 0 && <p className="quiet skipped">{skippedLine(texts, skipped)}</p>}
      </div>
    </div>
  );
});
