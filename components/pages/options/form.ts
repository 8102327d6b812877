import type { Channel } from '#core/model.ts';
import type { SnippetText } from './types.ts';

/** The form as typed: lists are text until they are saved, so that a comma does not jump away under the cursor. */
export interface Form {
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
  readonly tags: string;
  readonly channels: readonly Channel[];
  readonly examples: string;
  readonly language: string;
  readonly persona: string;
  readonly reviewBy: string;
  readonly pinned: boolean;
  readonly archived: boolean;
}

/** Texts that are not saved yet, by snippet id; `NEW` is the one that has none. Kept above the sections. */
export type Unsaved = ReadonlyMap<string, UnsavedText>;
export interface UnsavedText {
  readonly form: Form;
  /** The revision it was begun on. */
  readonly rev: number;
}
export const NEW = 'new';

export const EMPTY_FORM: Form = {
  title: '',
  shortcut: '',
  body: '',
  tags: '',
  channels: [],
  examples: '',
  language: '',
  persona: '',
  reviewBy: '',
  pinned: false,
  archived: false,
};

export function formOf(snippet: SnippetText): Form {
  return {
    title: snippet.title,
    shortcut: snippet.shortcut ?? '',
    body: snippet.body,
    tags: snippet.tags.join(', '),
    channels: snippet.channels,
    examples: snippet.examples.join('\n'),
    language: snippet.language ?? '',
    persona: snippet.persona ?? '',
    reviewBy: snippet.reviewBy ?? '',
    pinned: snippet.pinned ?? false,
    archived: snippet.archived ?? false,
  };
}

export function textOf(form: Form): SnippetText {
  const entries = (text: string, separator: RegExp) => [
    ...new Set(
      text
        .split(separator)
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  ];
  return {
    title: form.title.trim(),
    shortcut: form.shortcut.trim().replace(/^\/+/, '') || undefined,
    body: form.body,
    tags: entries(form.tags, /,/),
    channels: form.channels,
    language: form.language || undefined,
    persona: form.persona.trim() || undefined,
    reviewBy: form.reviewBy || undefined,
    pinned: form.pinned || undefined,
    archived: form.archived || undefined,
    examples: entries(form.examples, /\n/),
  };
}

export function isChanged(form: Form, snippet: SnippetText | null): boolean {
  const before = snippet === null ? EMPTY_FORM : formOf(snippet);
  return JSON.stringify(form) !== JSON.stringify(before);
}
