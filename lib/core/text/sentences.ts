/** Where sentences begin and end. Line breaks always end one: a reply's lines are its paragraphs, items and greeting. */
import type { Span } from '../model.ts';

/** Nobody writes a longer sentence; a text without a full stop is cut here so that cost stays bounded. */
const LONGEST = 1500;

const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|vs|etc|e\.g|i\.e|approx|no|nr|inc|ltd|co|dept|est|fig|tel|ext|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|min|max|incl|ref|acc|acct|p|pp|z\.b|d\.h|[A-Za-z])\.$/i;
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/g;

export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    splitLine(text, lineStart, lineEnd, spans);
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return spans;
}

function splitLine(text: string, from: number, to: number, spans: Span[]): void {
  const line = text.slice(from, to);
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(line); match; match = END.exec(line)) {
    const end = match.index + match[0].length;
    const onlyFullStop = match[0] === '.';
    const next = line.slice(end).trimStart()[0] ?? '';
    if (onlyFullStop && ABBREVIATION.test(line.slice(Math.max(start, end - 12), end)) && next !== '') {
      // "Mr. Smith", "approx. 3 days": goes on, unless a lone letter ends a sentence before a capital ("plan B. We").
      if (
        !/\b[A-Za-z]\.$/.test(line.slice(start, end)) ||
        !/\p{Lu}/u.test(next) ||
        /\b(?:Mr|Mrs|Ms|Dr|St)\.$/.test(line.slice(start, end))
      )
        continue;
    }
    // "3. May" and list numbers "1. Open": a number and a full stop at the start of the line is no sentence.
    if (onlyFullStop && /^\s*\d{1,3}\.$/.test(line.slice(start, end))) continue;
    push(line, start, end, from, spans);
    start = end;
  }
  push(line, start, line.length, from, spans);
}

function push(line: string, from: number, to: number, offset: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line[start] ?? '')) start++;
  while (end > start && /\s/.test(line[end - 1] ?? '')) end--;
  while (end - start > LONGEST) {
    const space = line.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    spans.push({ start: offset + start, end: offset + cut });
    start = space > start ? cut + 1 : cut;
  }
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
