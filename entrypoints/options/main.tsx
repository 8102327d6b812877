import '#components/ui/tokens.css';
import '#components/ui/controls.css';
import '#components/pages/pages.css';
import '#components/pages/options/packs/packs.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { readPolicy } from '#browser/policy.ts';
import { pageTexts } from '#components/pages/texts.ts';
import toldInGerman from '#components/ui/findings.de.json';
import { TextProvider } from '#components/ui/text.tsx';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The options page has no place to stand in.');
const { policy } = await readPolicy();
const texts = pageTexts(policy.language ?? browser.i18n.getUILanguage(), toldInGerman);
document.documentElement.lang = texts.language;
document.title = `Sincerely – ${texts.t('options.title')}`;
createRoot(root).render(
  <TextProvider texts={texts}>
    <App />
  </TextProvider>,
);

// Chromium keeps what an extension with `unlimitedStorage` has, and refuses this all the same; Firefox needs it said.
navigator.storage.persist().catch((error: unknown) => console.warn('Sincerely:', error));
