/** Templates that say the same, or nearly. */
import { nearDuplicates } from '../../templates/near-duplicates.ts';
import type { PackLint } from './lint.ts';

export const lint: PackLint = {
  id: 'duplicates',
  run: ({ pack }) =>
    nearDuplicates(pack.templates).map(({ id, like, same }) => ({
      severity: 'warning',
      subject: { kind: 'template', id },
      message:
        same === 1 ? `It says the same as “${like}”.` : `It is ${Math.round(same * 100)} % the same as “${like}”.`,
    })),
};
