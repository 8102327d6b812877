import type { Liquid, Template } from 'liquidjs';
import { type Form, VARIABLES } from './ask.ts';
import type { ReplyContext } from './context.ts';
import { isQuickToRead } from './markdown.ts';
import { type Marks, withoutMarks } from './marks.ts';
import { missingVariable, placeOf, TemplateProblem } from './problems.ts';

/** For all rounds together: the agent waits for it. */
const TIME_MS = 1_500;
/** What Markdown is still quick with. */
const LONGEST = 2_000_000;

type Scope = Record<string, unknown>;

function put(scope: Scope, path: string, value: string): void {
  const [group = '', key] = path.split('.');
  if (key === undefined) {
    scope[group] = value;
    return;
  }
  const inside = scope[group];
  scope[group] = { ...(typeof inside === 'object' ? inside : {}), [key]: value };
}

export interface Filling {
  readonly engine: Liquid;
  readonly templates: Template[];
  /** What they were parsed from. */
  readonly source: string;
  readonly context: ReplyContext;
  readonly form: Form;
  readonly marks: Marks;
}

/** Renders until every known variable that is missing has become a field; each round finds one. Gives Markdown with marks. */
export function fill({ engine, templates, source, context, form, marks }: Filling): string {
  const { day, ...known } = context;
  const scope: Scope = day ? { ...known, today: day } : known;
  for (const path of Object.keys(VARIABLES)) {
    const answer = form.answers[path]?.trim();
    if (answer) put(scope, path, withoutMarks(answer));
  }
  const end = performance.now() + TIME_MS;
  for (let round = 0; round <= Object.keys(VARIABLES).length; round += 1) {
    try {
      const renderLimit = Math.max(1, end - performance.now());
      const markdown = String(engine.renderSync(templates, scope, { renderLimit })).trim();
      if (markdown.length > LONGEST || !isQuickToRead(markdown))
        throw new TemplateProblem('It is too large or takes too long to fill in.');
      return markdown;
    } catch (error) {
      const path = missingVariable(error);
      if (path === undefined) throw error;
      const label = VARIABLES[path];
      if (label === undefined)
        throw new TemplateProblem(`It uses “${path}”, which is not a known field.`, placeOf(error, source));
      form.answer({ name: path, label, value: '' });
      put(scope, path, marks.add({ kind: 'field', name: path }));
    }
  }
  throw new TemplateProblem('Its fields could not be filled in.');
}
