import { Pause, Play, Search, Settings2 } from 'lucide-react';
import type { BoxState } from '#core/box-state.ts';
import { Brand } from '../../ui/Brand.tsx';
import { Button } from '../../ui/Button.tsx';
import { type Texts, useText } from '../../ui/text.tsx';
import { SelfTest, type TestState } from './SelfTest.tsx';

export type SiteState =
  | { readonly kind: 'reading' }
  /** Browser pages, files, stores: no extension may run there. */
  | { readonly kind: 'cannot' }
  /** `ruled`: by the organisation; there is nothing to switch. */
  | { readonly kind: 'off' | 'on'; readonly name: string; readonly ruled?: boolean };

interface Props {
  readonly site: SiteState;
  /** Milliseconds since the epoch; null when not paused. */
  readonly pausedUntil: number | null;
  /** Null where none was used; undefined while that is asked. */
  readonly box: BoxState | null | undefined;
  readonly searchShortcut: string;
  readonly message: string;
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: (minutes: number) => void;
  readonly onSearch: () => void;
  readonly onOptions: () => void;
  readonly test: TestState;
  readonly onTest: () => void;
  readonly onCopyReport: () => void;
}

export function PopupPage(props: Props) {
  const { site, pausedUntil, box, searchShortcut, message, onSwitch, onPause, onOptions } = props;
  const { t, language } = useText();
  return (
    <main className="popup">
      <h1 className="popup-head">
        <Brand />
      </h1>
      <SiteSwitch site={site} onSwitch={onSwitch} />
      <p className="popup-state" role="status">
        {message || stateText()}
      </p>
      {site.kind === 'on' && pausedUntil === null && box !== undefined && <p className="quiet">{boxText(t, box)}</p>}
      {site.kind === 'on' && (
        <Button icon={pausedUntil === null ? Pause : Play} onClick={() => onPause(pausedUntil === null ? 60 : 0)}>
          {t(pausedUntil === null ? 'popup.pause' : 'popup.resume')}
        </Button>
      )}
      {site.kind === 'on' && (
        <div className="popup-search">
          <Button icon={Search} onClick={props.onSearch}>
            {t('popup.search')}
          </Button>
          <p className="quiet">{searchShortcut === '' ? t('popup.noShortcut') : t('popup.shortcut', searchShortcut)}</p>
        </div>
      )}
      {site.kind === 'on' && <SelfTest test={props.test} onTest={props.onTest} onCopy={props.onCopyReport} />}
      <Button icon={Settings2} onClick={onOptions}>
        {t('popup.options')}
      </Button>
    </main>
  );

  function stateText(): string {
    switch (site.kind) {
      case 'reading':
        return t('popup.reading');
      case 'cannot':
        return t('popup.cannot');
      case 'off':
        return t(site.ruled ? 'popup.ruledOff' : 'popup.off');
      case 'on':
        if (site.ruled && pausedUntil === null) return t('popup.ruledOn');
        if (pausedUntil === null) return t('popup.running', site.name);
        return t('popup.paused', new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(pausedUntil));
    }
  }
}

/** As its mark says it. */
function boxText(t: Texts['t'], box: BoxState | null): string {
  if (box === null) return t('popup.box.none');
  const { state, findings, holds } = box;
  switch (state) {
    case 'blank':
    case 'look':
    case 'hold':
      return [t('popup.box.look', findings), ...(holds > 0 ? [t('popup.box.holds', holds)] : [])].join(' ');
    case 'paused':
      return '';
    case 'unwatched':
      if (findings > 0) return `${t('popup.box.look', findings)} ${t('popup.box.unwatchedToo')}`;
      return t('popup.box.unwatched');
    default:
      return t(`popup.box.${state}`);
  }
}

function SiteSwitch({ site, onSwitch }: Pick<Props, 'site' | 'onSwitch'>) {
  const { t } = useText();
  if (site.kind === 'reading' || site.kind === 'cannot' || site.ruled) return null;
  const on = site.kind === 'on';
  return (
    <button type="button" role="switch" aria-checked={on} className="switch focusable" onClick={() => onSwitch(!on)}>
      <span className="switch-text">
        <span className="switch-label">{t('popup.on')}</span>
        <span className="quiet">{site.name}</span>
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  );
}
