import '#components/ui/tokens.css';
import '#components/ui/controls.css';
import '#components/pages/pages.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { readPolicy } from '#browser/policy.ts';
import { pageTexts } from '#components/pages/texts.ts';
import { TextProvider } from '#components/ui/text.tsx';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The popup has no place to stand in.');
const { policy } = await readPolicy();
const texts = pageTexts(policy.language ?? browser.i18n.getUILanguage());
document.documentElement.lang = texts.language;
createRoot(root).render(
  <TextProvider texts={texts}>
    <App />
  </TextProvider>,
);
