import { Check, ClipboardCopy, FlaskConical, Minus, X } from 'lucide-react';
import type { FoundBy, SelfTestResult } from '#core/self-test.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/text.tsx';

export type TestState =
  | { readonly kind: 'idle' | 'running' | 'no-box' }
  | { readonly kind: 'done'; readonly result: SelfTestResult; readonly copied: boolean };

interface Props {
  readonly test: TestState;
  readonly onTest: () => void;
  readonly onCopy: () => void;
}

const PARTS = {
  page: 'page',
  ticket: 'ticket',
  subject: 'subject',
  messages: 'messages',
  'reply box': 'box',
  'send control': 'send',
} as const satisfies Record<FoundBy['part'], string>;

type Part = SelfTestResult['steps'][number]['part'];

/** Nothing is wrong with a helpdesk we have no record of. */
const isNoFault = (part: Part): boolean => part === 'page';

/** Each part of the reply box tried out, with what it means where one does not work. */
export function SelfTest({ test, onTest, onCopy }: Props) {
  const { t } = useText();
  const sign = (ok: boolean, part: Part) => {
    if (ok) return <Check size={16} aria-label={t('popup.testOk')} />;
    if (isNoFault(part)) return <Minus size={16} aria-label={t('popup.testOpen')} />;
    return <X size={16} aria-label={t('popup.testNot')} />;
  };
  return (
    <section className="popup-test" aria-label={t('popup.test')}>
      <Button icon={FlaskConical} onClick={onTest} disabled={test.kind === 'running'}>
        {t(test.kind === 'running' ? 'popup.testRunning' : 'popup.test')}
      </Button>
      <div role="status">
        {test.kind === 'no-box' && <p>{t('popup.testNoBox')}</p>}
        {test.kind === 'done' && (
          <ul className="popup-steps">
            {test.result.steps.map(({ part, ok }) => (
              <li key={part} data-ok={ok || isNoFault(part)}>
                {sign(ok, part)}
                <span>
                  {t(`popup.testPart.${part}`)}
                  {!ok && <span className="quiet">{t(`popup.testAdvice.${part}`)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {test.kind === 'done' && (
        <>
          {test.result.refused.map((reason) => (
            <p key={reason} className="alert" role="alert">
              {reason}
            </p>
          ))}
          {test.result.foundBy.length > 0 && (
            <details>
              <summary className="focusable">{t('popup.foundBy', test.result.adapter)}</summary>
              <ul className="found-by">
                {test.result.foundBy.map(({ part, css, fellBack }) => (
                  <li key={part}>
                    {t(`popup.foundPart.${PARTS[part]}`)}: {css === null ? t('popup.foundNothing') : <code>{css}</code>}
                    {fellBack && <span className="quiet"> {t('popup.notFirst')}</span>}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Button icon={ClipboardCopy} onClick={onCopy}>
            {t(test.copied ? 'popup.testCopied' : 'popup.testCopy')}
          </Button>
          <p className="quiet">{t('popup.testReport')}</p>
        </>
      )}
    </section>
  );
}
