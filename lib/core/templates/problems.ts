import { LiquidError } from 'liquidjs';

/** In the body as it was written, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What makes a template impossible to insert, in words for the agent. */
export class TemplateProblem extends Error {
  readonly at: Place | undefined;
  constructor(message: string, at?: Place) {
    super(message);
    this.at = at;
  }
}

function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let cause: unknown = error; cause; ) {
    causes.push(cause);
    cause = cause instanceof LiquidError && 'originalError' in cause ? cause.originalError : null;
  }
  return causes;
}

/** Where a template got into trouble, for the agent: no stack, no library words. */
export function problemOf(error: unknown): string {
  const own = causesOf(error).find((cause) => cause instanceof TemplateProblem);
  if (own instanceof TemplateProblem) return own.message;
  if (!(error instanceof Error)) return 'It could not be read.';
  const [what = ''] = error.message.split('\n');
  const place = what.match(/, line:(\d+), col:(\d+)$/);
  const said = what
    .replace(/,? ?(file:[^,]+)?, line:\d+, col:\d+$/, '')
    .replace(/^undefined filter: (.+)$/, 'there is no filter called “$1”')
    .replace(/^output ".*?" not closed$/, 'a field is not closed with “}}”')
    .replace(/^tag "\{%.*?" not closed$/, 'a tag is not closed with “%}”')
    .replace(/^tag (\{%.*?%\}) not closed$/, '$1 is never closed')
    .replace(/^raw ".*" not closed$/s, '{% raw %} is never closed')
    .replace(/^invalid value expression: .*$|^expected "?="?$/, 'something is missing in a field or a tag')
    .replace(/^tag "(\w+)" not found$/, 'there is no tag called “$1”');
  if (error instanceof RangeError || /limit exceeded|call stack/.test(said))
    return 'It is too large or takes too long to fill in.';
  return place ? `Line ${place[1]}: ${said}.` : `${said}.`;
}

/** The place of the trouble in `source`; what happened in a reply that it uses has its place where that is used. */
export function placeOf(error: unknown, source: string): Place | undefined {
  for (const cause of causesOf(error).toReversed()) {
    if (cause instanceof TemplateProblem && cause.at) return cause.at;
    if (!(cause instanceof LiquidError)) continue;
    const { token } = cause;
    if (token.input !== source) continue;
    const [line, column] = token.getPosition();
    if (line !== undefined && column !== undefined) return { line, column };
  }
  return undefined;
}

export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export function missingVariable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.message.match(/undefined variable: ([\w.]+)/)?.[1];
}
