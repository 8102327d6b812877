import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { pause } from '#background/pause.ts';
import { searchShortcut } from '#browser/shortcut.ts';
import { isSiteOn, siteName, sitePattern, switchSite } from '#browser/sites.ts';
import { PopupPage, type SiteState } from '#components/pages/popup/PopupPage.tsx';
import { useText } from '#components/ui/text.tsx';
import { usePopupSettings } from './use-popup-settings.ts';

export function App() {
  const { t } = useText();
  const settings = usePopupSettings();
  const [pattern, setPattern] = useState<string | null | undefined>(undefined);
  const [on, setOn] = useState<boolean | null>(null);
  const [shortcut, setShortcut] = useState('');
  const [message, setMessage] = useState('');
  const failed = (error: unknown) => {
    console.error(error);
    setMessage(t('popup.failed', error instanceof Error ? error.message : String(error)));
  };

  useEffect(() => {
    browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => setPattern(sitePattern(tab?.url)), console.error);
    searchShortcut().then(setShortcut, console.error);
  }, []);

  useEffect(() => {
    if (settings && pattern) isSiteOn(pattern, settings.sitesOff).then(setOn, console.error);
  }, [settings, pattern]);

  const change = (wanted: boolean) => {
    if (!pattern || !settings) return;
    // First of all, or the browser no longer takes it for the answer to a press.
    switchSite(pattern, wanted, settings.sitesOff).then((now) => {
      setOn(now);
      setMessage(wanted ? t(now ? 'popup.reload' : 'popup.denied') : '');
    }, failed);
  };

  const pausedUntil = settings && settings.pausedUntil > Date.now() ? settings.pausedUntil : null;
  return (
    <PopupPage
      site={siteState(pattern, on)}
      pausedUntil={pausedUntil}
      searchShortcut={shortcut}
      message={message}
      onSwitch={change}
      onPause={(minutes) => {
        setMessage('');
        pause(minutes, Date.now()).catch(failed);
      }}
      onOptions={() => {
        browser.runtime.openOptionsPage().then(() => window.close(), failed);
      }}
    />
  );
}

function siteState(pattern: string | null | undefined, on: boolean | null): SiteState {
  if (pattern === null) return { kind: 'cannot' };
  if (pattern === undefined || on === null) return { kind: 'reading' };
  return { kind: on ? 'on' : 'off', name: siteName(pattern) };
}
