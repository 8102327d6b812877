import { lazy, Suspense, useEffect, useState } from 'react';
import { lockedBy } from '#browser/policy.ts';
import { writeSettings } from '#browser/settings.ts';
import type { Unsaved } from '#components/pages/options/form.ts';
import { OptionsPage, SECTIONS, type Section } from '#components/pages/options/OptionsPage.tsx';
import type { Opening } from '#components/pages/options/types.ts';
import { FirstRun, YouForm } from '#components/pages/options/YouForm.tsx';
import { useText } from '#components/ui/text.tsx';
import { DEFAULT_KEYS } from '#core/keys/keys.ts';
import { BackupSection } from './BackupSection.tsx';
import { useIncomingFiles } from './incoming/use-incoming-files.tsx';
import { JournalSection } from './JournalSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SnippetsSection } from './SnippetsSection.tsx';
import { TroubleSection } from './TroubleSection.tsx';
import { useHandedOver } from './use-handed-over.ts';
import { useSettings } from './use-settings.ts';
import { attempt } from './ways.ts';

// The checks bring the whole engine along; the other sections do not wait for it.
const ChecksSection = lazy(async () => ({ default: (await import('./ChecksSection.tsx')).ChecksSection }));

const CareSection = lazy(async () => ({ default: (await import('./CareSection.tsx')).CareSection }));

const PacksSection = lazy(async () => ({ default: (await import('./packs/PacksSection.tsx')).PacksSection }));

// These two bring the records of all helpdesks: to start a new one from, and for the keys that send there.
const KeysSection = lazy(async () => ({ default: (await import('./KeysSection.tsx')).KeysSection }));
const HelpdesksSection = lazy(async () => ({
  default: (await import('./HelpdesksSection.tsx')).HelpdesksSection,
}));

export function App() {
  const { t } = useText();
  const section = useSection();
  const settings = useSettings();
  const [unsaved, setUnsaved] = useState<Unsaved>(new Map());
  const [opening, setOpening] = useState<Opening | null>(null);
  const handedOver = useHandedOver(setUnsaved);
  const { dialogs, choosing, say } = useIncomingFiles();
  const isWriting = unsaved.size > 0;
  useWarnBeforeLeaving(isWriting);
  useEffect(() => {
    // What was said of a file is not to stand over the form for the rest of the day.
    if (isWriting) say(null);
  }, [isWriting, say]);

  if (settings === null) return <OptionsPage section={section}>{null}</OptionsPage>;
  const save = (changes: Parameters<typeof writeSettings>[0]) => attempt(() => writeSettings(changes), t);

  return (
    <OptionsPage section={section}>
      <TroubleSection />
      <PolicySection />
      {content()}
      {dialogs}
    </OptionsPage>
  );

  function content() {
    if (settings === null) return null;
    switch (section) {
      case 'snippets':
        return (
          <SnippetsSection
            // Opened anew, at the new snippet, when one was handed over.
            key={handedOver}
            settings={settings}
            unsaved={unsaved}
            onUnsaved={setUnsaved}
            opening={opening}
            onImport={choosing.files}
            welcome={
              !settings.firstRunDone &&
              settings.agentName === '' && (
                <FirstRun
                  you={settings}
                  onSave={({ agentName, signOff }) => save({ agentName, signOff, firstRunDone: true })}
                  onSkip={() => save({ firstRunDone: true })}
                />
              )
            }
          />
        );
      case 'packs':
        return (
          <Suspense>
            <PacksSection settings={settings} choosing={choosing} onSay={say} />
          </Suspense>
        );
      case 'care':
        return (
          <Suspense>
            <CareSection
              settings={settings}
              onOpen={(id, at) => {
                setOpening({ id, at });
                location.hash = '#snippets';
              }}
            />
          </Suspense>
        );
      case 'checks':
        return (
          <Suspense>
            <ChecksSection settings={settings} />
          </Suspense>
        );
      case 'sites':
        return (
          <>
            <SitesSection settings={settings} />
            <Suspense>
              <HelpdesksSection settings={settings} />
            </Suspense>
          </>
        );
      case 'you':
        return (
          <>
            <YouForm
              you={settings}
              expandKey={settings.keys.expand ?? DEFAULT_KEYS.expand}
              locked={lockedBy(settings.policy)}
              language={settings.policy.language}
              onSave={({ agentName, signOff, suggestions, askBeforeSend, expandWith }) =>
                save({ agentName, signOff, suggestions, askBeforeSend, expandWith })
              }
            />
            <Suspense>
              <KeysSection settings={settings} />
            </Suspense>
          </>
        );
      case 'backup':
        return (
          <>
            <BackupSection />
            <JournalSection settings={settings} />
          </>
        );
    }
  }
}

function useSection(): Section {
  const read = () => SECTIONS.find((one) => `#${one}` === location.hash) ?? 'snippets';
  const [section, setSection] = useState(read);
  useEffect(() => {
    const changed = () => setSection(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  });
  return section;
}

/** The browser asks "Leave site?" in its own words. */
function useWarnBeforeLeaving(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [active]);
}
