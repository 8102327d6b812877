import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { siteByPolicy } from '#browser/policy.ts';
import type { Settings } from '#browser/settings.ts';
import { addedSites, siteName, switchSite } from '#browser/sites.ts';
import { Sites } from '#components/pages/options/Sites.tsx';
import { useText } from '#components/ui/text.tsx';
import { attempt } from './ways.ts';

export function SitesSection({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const patterns = useAddedSites();
  return (
    <Sites
      sites={patterns.map((pattern) => {
        const name = siteName(pattern);
        return { pattern, name, locked: siteByPolicy(settings.policy, name.replace(/^\*\.|:\d+$/g, '')) !== undefined };
      })}
      byPolicy={[
        ...(settings.policy.sitesAllowed ?? []).map((host) => ({ host, on: true })),
        ...(settings.policy.sitesBlocked ?? []).map((host) => ({ host, on: false })),
      ]}
      onRemove={(pattern) => attempt(() => switchSite(pattern, false), t)}
    />
  );
}

function useAddedSites(): readonly string[] {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      addedSites().then(setPatterns, (error: unknown) => console.error(error));
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return patterns;
}
