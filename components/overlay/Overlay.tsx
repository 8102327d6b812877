import { useId } from 'react';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { useText } from '../ui/text.tsx';
import { Announcer } from './Announcer.tsx';
import { AskForm } from './AskForm.tsx';
import { BeforeSend } from './BeforeSend.tsx';
import { Card } from './Card.tsx';
import { Hint, hintWords } from './Hint.tsx';
import { Mark, markName } from './Mark.tsx';
import { Notice, noticeWords } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { Underlines } from './Underlines.tsx';

interface Props {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** Everything there is to see, out of the view alone. */
export function Overlay({ view, actions }: Props) {
  const { t, language } = useText();
  const panelId = useId();
  const { state, findings, box, rightToLeft, panelOpen, card, dialog, search, ask, hint, notice, markOffset } = view;
  const shown = card && findings.find(({ key }) => key === card.key);
  const holds = findings.filter(({ finding }) => finding.grade === 'hold').length;
  return (
    // Words run as their language does, whatever the page does; where parts are placed follows the page.
    <div
      className="sincerely"
      data-theme={view.theme}
      data-page={rightToLeft ? 'rtl' : 'ltr'}
      lang={language}
      dir="ltr"
    >
      <Underlines underlines={view.underlines} />
      <Mark
        {...{ state, box, rightToLeft, panelOpen, panelId, holds, actions }}
        stays={Boolean(dialog || search || ask)}
        {...(markOffset && { markOffset })}
        count={findings.length}
      />
      <Panel
        id={panelId}
        open={panelOpen}
        {...{ state, findings, box, rightToLeft, actions }}
        checklist={view.checklist}
        skipped={view.skipped}
        suggestions={view.suggestions}
        drafts={view.drafts}
        {...(view.panelOpen && view.caretLine && { caretLine: view.caretLine })}
        {...(view.sends && { sends: view.sends })}
        {...(view.askedFor && { askedFor: view.askedFor })}
        {...(view.persona && { persona: view.persona })}
        {...(view.waiting && { waiting: view.waiting })}
        {...(view.underlinesOff && { underlinesOff: view.underlinesOff })}
      />
      {card && shown && (
        <Card shown={shown} anchor={card.anchor} byKeyboard={card.byKeyboard} line={view.caretLine} actions={actions} />
      )}
      {hint && <Hint hint={hint} actions={actions} />}
      {notice && (
        <Notice notice={notice} box={box} line={view.caretLine} beside={panelOpen && findings} actions={actions} />
      )}
      {dialog && <BeforeSend dialog={dialog} actions={actions} />}
      {search && <SearchDialog search={search} actions={actions} />}
      {ask && <AskForm key={ask.id} ask={ask} actions={actions} />}
      <Announcer
        text={hint ? hintWords(t, hint) : notice ? noticeWords(t, notice) : markName(t, state, findings.length)}
        revision={view}
      />
    </div>
  );
}
