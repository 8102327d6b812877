import '#components/ui/tokens.css';
import '#components/ui/controls.css';
import '#components/pages/pages.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { pageTexts } from '#components/pages/texts.ts';
import { TextProvider } from '#components/ui/text.tsx';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The options page has no place to stand in.');
const texts = pageTexts(browser.i18n.getUILanguage());
document.documentElement.lang = texts.language;
document.title = `Sincerely – ${texts.t('options.title')}`;
createRoot(root).render(
  <TextProvider texts={texts}>
    <App />
  </TextProvider>,
);

// Without it the browser may throw everything away when the disk runs full.
navigator.storage.persist().then(
  (kept) => kept || console.warn('Sincerely: the browser does not promise to keep what is stored.'),
  (error: unknown) => console.warn('Sincerely:', error),
);
