/** The few words the worker itself writes to people: in the browser's language, or in the one the organisation has set. */
import { createI18n } from '@wxt-dev/i18n';
import { type Policy, readPolicy } from '#browser/policy.ts';
import type { PackagedTexts } from '#core/replies.ts';
import type { WorkerTools } from './tools.ts';

type Word = 'yours' | 'pinned' | 'used' | 'saveSnippet';

let set: Readonly<Record<Word, string>> | null = null;
let language: Policy['language'];
let asked: Promise<void> | null = null;

/** Once in the worker's life; `forgetLanguage` when the policy changes. What failed is asked for anew. */
export function learnLanguage(tools: () => Promise<WorkerTools>): Promise<void> {
  asked ??= (async () => {
    try {
      ({ language } = (await readPolicy()).policy);
      set = language ? (await tools()).textsIn(language).extension : null;
    } catch (error) {
      asked = null;
      throw error;
    }
  })();
  return asked;
}

/** All that the overlay says, where it is not to speak the browser's language. */
export async function overlayTexts(
  { language }: Policy,
  tools: () => Promise<WorkerTools>,
): Promise<{ readonly texts?: PackagedTexts }> {
  if (language === undefined) return {};
  const { messages } = (await tools()).textsIn(language);
  return { texts: { language, messages } };
}

/** Why a reply is refused. */
export async function saidIn(tools: () => Promise<WorkerTools>, line: string): Promise<string> {
  await learnLanguage(tools);
  return (await tools()).said(line, language);
}

/** Of all that people are told: the organisation's, else the browser's. */
export const languageOf = ({ language }: Policy): string => language ?? createI18n().t('ui.language');

export function forgetLanguage(): void {
  asked = null;
}

export const word = (name: Word): string => set?.[name] ?? createI18n().t(`extension.${name}`);
