import type { WordChange } from '#core/packs/word-changes.ts';
import { useText } from '../../../ui/text.tsx';

/** So many characters of what stayed the same are left around a change. */
const AROUND = 60;

interface Props {
  readonly words: readonly WordChange[];
  /** The whole text, not only what is around its changes. */
  readonly whole?: boolean;
}

/** A text with what was added and taken out: underlined and struck through, and said to those who hear it. */
export function Words({ words, whole = false }: Props) {
  return (
    <p className="words">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word has no name but its place, and no state
        <Word key={`${index} ${word.kind}`} {...word}>
          {word.kind !== 'same' || whole ? word.text : shortened(word.text, index === 0, index === words.length - 1)}
        </Word>
      ))}
    </p>
  );
}

function Word({ kind, children }: { readonly kind: WordChange['kind']; readonly children: string }) {
  const { t } = useText();
  switch (kind) {
    case 'same':
      return <span>{children}</span>;
    case 'added':
      return (
        <ins>
          <span className="visually-hidden">{t('options.packs.added')} </span>
          {children}
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="visually-hidden">{t('options.packs.removedWords')} </span>
          {children}
        </del>
      );
  }
}

function shortened(text: string, first: boolean, last: boolean): string {
  const most = first || last ? AROUND : 2 * AROUND;
  if (text.length <= most + 20) return text;
  const before = first ? '' : text.slice(0, AROUND);
  const after = last ? '' : text.slice(-AROUND);
  return `${before} … ${after}`;
}
