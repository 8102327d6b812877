/**
 * Underlines in editable text by the CSS Custom Highlight API: ranges in a registry of the box's own document, one
 * adopted style sheet, nothing in the page's DOM. The registry and the sheet are shared by all boxes of a document.
 */
import type { Grade, Span } from '#core/model.ts';
import type { Composer } from './contracts.ts';
import { adoptSheet } from './underlines/sheet.ts';

export interface Mark extends Span {
  readonly grade: Grade;
}

export type Theme = 'light' | 'dark';

export interface Highlights {
  /** Places are read from the composer now; call again when the text or the theme changes. */
  paint(marks: readonly Mark[], theme: Theme): void;
}

/** Tokens of experience.md. A grade differs by line as well as by colour: dotted, solid, thick. */
const LINES: Readonly<Record<Grade, { line: string; light: string; dark: string }>> = {
  note: { line: 'dotted 2px', light: '#5b6b7b', dark: '#9fb0c0' },
  ask: { line: 'solid 2px', light: '#9a5b00', dark: '#f0b24d' },
  hold: { line: 'solid 4px', light: '#b42318', dark: '#ff8a7a' },
};
const GRADES = ['note', 'ask', 'hold'] as const;

const nameOf = (grade: Grade, theme: Theme): string => `sincerely-${grade}-${theme}`;
const ruleOf = (grade: Grade, theme: Theme): string => {
  const { line, [theme]: colour } = LINES[grade];
  return `::highlight(${nameOf(grade, theme)}) { text-decoration: underline ${line} ${colour}; text-underline-offset: 2px; text-decoration-skip-ink: none }`;
};
const CSS_TEXT = GRADES.flatMap((grade) => [ruleOf(grade, 'light'), ruleOf(grade, 'dark')]).join('\n');

/** Null where there is nothing to highlight: a field (see `underlines/mirror.ts`) or a browser without the API. */
export function openHighlights(composer: Composer, signal: AbortSignal): Highlights | null {
  const { element } = composer;
  const view = element.ownerDocument.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || 'value' in element || signal.aborted) return null;
  const sheet = adoptSheet(element, CSS_TEXT);
  if (!sheet) return null;

  let painted: ReadonlyMap<string, readonly Range[]> = new Map();
  const clear = (): void => {
    for (const [name, ranges] of painted) {
      const highlight = registry.get(name);
      for (const range of ranges) highlight?.delete(range);
      if (highlight?.size === 0) registry.delete(name);
    }
    painted = new Map();
  };
  signal.addEventListener('abort', () => {
    clear();
    sheet.drop();
  });

  const rangesOf = (marks: readonly Mark[], theme: Theme): ReadonlyMap<string, readonly Range[]> => {
    const ranges = new Map<string, Range[]>();
    if (marks.length === 0) return ranges;
    const text = composer.read();
    for (const mark of marks) {
      const range = text.rangeOf(mark);
      if (!range) continue;
      const name = nameOf(mark.grade, theme);
      ranges.set(name, [...(ranges.get(name) ?? []), range]);
    }
    return ranges;
  };

  /** Ranges move with the text: those that stand there may be where they should be. */
  const isPainted = (wanted: ReadonlyMap<string, readonly Range[]>): boolean =>
    wanted.size === painted.size &&
    [...wanted].every(([name, ranges]) => {
      const before = painted.get(name) ?? [];
      return (
        before.length === ranges.length &&
        before.every((range, at) => isSame(range, ranges[at]) && registry.get(name)?.has(range))
      );
    });

  return {
    paint(marks, theme) {
      const wanted = rangesOf(signal.aborted ? [] : marks, theme);
      if (wanted.size > 0) sheet.keep();
      // A box whose highlights change is painted anew, whole.
      if (isPainted(wanted)) return;
      clear();
      painted = wanted;
      for (const [name, ranges] of painted) {
        const highlight = registry.get(name) ?? new view.Highlight();
        for (const range of ranges) highlight.add(range);
        highlight.priority = GRADES.findIndex((grade) => name.includes(grade));
        registry.set(name, highlight);
      }
    },
  };
}

const isSame = (one: Range, other: Range | undefined): boolean =>
  other !== undefined &&
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
