import { memo } from 'react';
import type { OverlayActions, ShownFinding } from '#page/view.ts';
import { useText } from '../ui/text.tsx';
import { FixButton } from './FixButton.tsx';
import { GradeSign } from './grades.tsx';

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly actions: OverlayActions;
}

export const Findings = memo(function Findings({ findings, actions }: Props) {
  const { told } = useText();
  return (
    <ul className="findings">
      {findings.map(({ key, finding, also, valueTitle }) => {
        const fix = finding.fixes[0];
        return (
          <li key={key} data-check={finding.check} data-also={also.join(' ') || undefined} data-grade={finding.grade}>
            <button
              type="button"
              className="row finding"
              // A press by keyboard has no click count: only then does focus move into the card.
              onClick={(event) => actions.openCard(key, event.detail === 0)}
            >
              <GradeSign grade={finding.grade} />
              <span className="finding-words">
                <span className="finding-message">{told(finding.message, finding.check)}</span>
                {finding.kind === 'phrase' && <q>{finding.quoted}</q>}
                {valueTitle !== undefined && <span className="quiet serves">{valueTitle}</span>}
              </span>
            </button>
            {fix && <FixButton fix={fix} onPress={() => actions.applyFix(key, fix)} />}
          </li>
        );
      })}
    </ul>
  );
});
