import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { boxStateIn, openSearchIn, selfTestIn } from '#background/frames.ts';
import { pause } from '#background/pause.ts';
import type { Settings } from '#browser/settings.ts';
import { searchShortcut } from '#browser/shortcut.ts';
import { isSiteOn, siteName, sitePattern, siteRule, switchSite } from '#browser/sites.ts';
import { PopupPage, type SiteState } from '#components/pages/popup/PopupPage.tsx';
import type { TestState } from '#components/pages/popup/SelfTest.tsx';
import { useText } from '#components/ui/text.tsx';
import type { BoxState } from '#core/box-state.ts';
import { reportOf } from '#core/self-test.ts';
import { usePopupSettings } from './use-popup-settings.ts';

export function App() {
  const { t } = useText();
  const settings = usePopupSettings();
  const [pattern, setPattern] = useState<string | null | undefined>(undefined);
  const [on, setOn] = useState<boolean | null>(null);
  const [box, setBox] = useState<BoxState | null | undefined>(undefined);
  const [shortcut, setShortcut] = useState('');
  const [message, setMessage] = useState('');
  const [test, setTest] = useState<TestState>({ kind: 'idle' });
  const failed = (error: unknown) => {
    console.error(error);
    setMessage(t('popup.failed', error instanceof Error ? error.message : String(error)));
  };

  useEffect(() => {
    browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => {
        setPattern(sitePattern(tab?.url));
        return tab?.id === undefined ? null : boxStateIn(tab.id);
      })
      .then(setBox, console.error);
    searchShortcut().then(setShortcut, console.error);
  }, []);

  useEffect(() => {
    if (settings && pattern) isSiteOn(pattern, settings).then(setOn, console.error);
  }, [settings, pattern]);

  const change = (wanted: boolean) => {
    if (!pattern || !settings) return;
    // First of all, or the browser no longer takes it for the answer to a press.
    switchSite(pattern, wanted).then((now) => {
      setOn(now);
      setMessage(wanted ? t(now ? 'popup.reload' : 'popup.denied') : '');
    }, failed);
  };

  const tryOut = async () => {
    setMessage('');
    setTest({ kind: 'running' });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const result = tab?.id === undefined ? null : await selfTestIn(tab.id);
    setTest(result ? { kind: 'done', result, copied: false } : { kind: 'no-box' });
  };
  const search = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && (await openSearchIn(tab.id))) window.close();
    else setMessage(t('popup.testNoBox'));
  };
  const copyReport = async () => {
    if (test.kind !== 'done') return;
    const about = `Sincerely ${browser.runtime.getManifest().version}, ${navigator.userAgent}`;
    await navigator.clipboard.writeText(reportOf(test.result, about));
    setTest({ ...test, copied: true });
  };

  const pausedUntil = settings && settings.pausedUntil > Date.now() ? settings.pausedUntil : null;
  return (
    <PopupPage
      site={siteState(pattern, on, settings)}
      pausedUntil={pausedUntil}
      box={box}
      searchShortcut={shortcut}
      message={message}
      test={test}
      onTest={() => {
        tryOut().catch(failed);
      }}
      onCopyReport={() => {
        copyReport().catch(failed);
      }}
      onSwitch={change}
      onPause={(minutes) => {
        setMessage('');
        pause(minutes, Date.now()).catch(failed);
      }}
      onSearch={() => {
        search().catch(failed);
      }}
      onOptions={() => {
        browser.runtime.openOptionsPage().then(() => window.close(), failed);
      }}
    />
  );
}

function siteState(pattern: string | null | undefined, on: boolean | null, settings: Settings | null): SiteState {
  if (pattern === null) return { kind: 'cannot' };
  if (pattern === undefined || on === null || settings === null) return { kind: 'reading' };
  const rule = siteRule(pattern, settings.policy);
  // Allowed, but not yet by the browser: that is for the person to do.
  const ruled = rule === 'off' || (rule === 'on' && on);
  return { kind: on ? 'on' : 'off', name: siteName(pattern), ...(ruled ? { ruled } : {}) };
}
