/** The last look at a body: what our own engine could not read must not get into a pack. */
import { createForm } from '../../templates/ask.ts';
import { createLiquid } from '../../templates/liquid.ts';
import { createMarks } from '../../templates/marks.ts';
import { markdownBody } from './write.ts';

export function isLiquid(body: string): boolean {
  try {
    createLiquid({ marks: createMarks(), form: createForm({}), library: [] }).parse(body);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Every brace as a brace. */
export const allLiteral = (body: string): string => markdownBody([{ kind: 'text', text: body }]);
