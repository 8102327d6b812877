import { createContext, type ReactNode, useContext } from 'react';
import type { Texts } from './texts.ts';

export type { TextKey, Texts } from './texts.ts';

const TextContext = createContext<Texts | null>(null);

export function TextProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  return <TextContext value={texts}>{children}</TextContext>;
}

export function useText(): Texts {
  const texts = useContext(TextContext);
  if (!texts) throw new Error('useText() needs a <TextProvider> above it.');
  return texts;
}
