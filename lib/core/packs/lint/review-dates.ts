/** Templates whose `review-by` has passed. */
import type { PackLint } from './lint.ts';

export const lint: PackLint = {
  id: 'review-dates',
  run: ({ pack, today }) =>
    pack.templates.flatMap((template) => {
      const until = template['review-by'];
      if (until === undefined || until >= today) return [];
      const who = template.owner ? ` ${template.owner} looks after it.` : '';
      const message = `It was to be reviewed by ${until}.${who}`;
      return [{ severity: 'warning', subject: { kind: 'template', id: template.id }, message } as const];
    }),
};
