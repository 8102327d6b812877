/** It could not be inserted: a field nobody knows, a tag that does not close. */
import { companyOf, isOfCompany } from '../../../packs/company.ts';
import { VARIABLES } from '../../ask.ts';
import { globalsOf } from '../../globals.ts';
import type { Place } from '../../problems.ts';
import type { CareItem, CareLook } from '../care.ts';

/** Only what a condition may have hidden from the rehearsal has to be looked for. */
const CONDITION = /\{%-?\s*(?:if|unless|case|for)\b/;

export const look: CareLook = {
  id: 'broken',
  *run({ entries, rehearsal, packs }) {
    const company = companyOf(packs);
    const isKnown = (path: string): boolean => path in VARIABLES || isOfCompany(path, company);
    for (const entry of entries) {
      const { id, body } = entry;
      const item = (message: string, at?: Place): CareItem => ({
        kind: 'broken',
        key: `broken ${id} ${message}`,
        id,
        message,
        ...(at ? { at } : {}),
      });
      const { problem, at } = rehearsal.sample(entry);
      const hidden = CONDITION.test(body) ? globalsOf(body).find(({ path }) => !isKnown(path)) : undefined;
      if (problem !== undefined) yield [item(problem.replace(/^Line \d+: /, ''), at)];
      else if (hidden)
        yield [
          item(`It uses “${hidden.path}”, which is not a known field.`, { line: hidden.line, column: hidden.column }),
        ];
      else yield [];
    }
  },
};
