/** Which variables a template names, also where a condition would skip them. */
import { Liquid, type Template } from 'liquidjs';

export interface NamedVariable {
  readonly path: string;
  /** Counted from 1, in the body. */
  readonly line: number;
  readonly column: number;
}

/** Reads without filling in, so one is enough for all; it asks no platform for its language. */
let reader: Liquid | undefined;

function readerOfNames(): Liquid {
  if (reader) return reader;
  const engine = new Liquid({ templates: {}, greedy: false, locale: 'en' });
  for (const tag of ['ask', 'choose', 'cursor', 'render'])
    engine.registerTag(tag, { parse: () => undefined, render: () => '' });
  engine.registerTag('note', {
    parse(token, rest) {
      for (let next = rest.shift(); next; next = rest.shift()) if ('name' in next && next.name === 'endnote') return;
      throw new Error(`${token.name} is not closed`);
    },
    render: () => '',
  });
  reader = engine;
  return engine;
}

/** Empty for a template that cannot be parsed: rendering says why. */
export function globalsOf(body: string): readonly NamedVariable[] {
  if (!/\{[{%]/.test(body)) return [];
  const engine = readerOfNames();
  const templates = parsed(engine, body);
  if (!templates) return [];
  const { globals } = engine.analyzeSync(templates, { partials: false });
  // `{% ask "Item", as: item %}` makes a variable of its answer.
  const kept = new Set([...body.matchAll(/\{%-?\s*(?:ask|choose)\b[^%]*,\s*as:\s*(\w+)/g)].map(([, name]) => name));
  return Object.entries(globals).flatMap(([name, uses]) =>
    (kept.has(name) ? [] : uses).map((use) => ({
      path: use.segments.map(String).join('.'),
      line: use.location.row,
      column: use.location.col,
    })),
  );
}

function parsed(engine: Liquid, body: string): Template[] | null {
  try {
    return engine.parse(body);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
