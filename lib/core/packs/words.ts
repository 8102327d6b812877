import { en } from 'zod/locales';
import type { core } from 'zod/mini';
import { MUST } from '../rules/problems.ts';

const { localeError } = en();

/** What `zod/mini` leaves out: words for what is wrong, for somebody who wrote the file by hand. */
export const inWords = { error: (issue: core.$ZodRawIssue) => plainly(issue) ?? localeError(issue) };

function plainly(issue: core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : (MUST[issue.expected] ?? null);
    case 'invalid_value':
      return issue.values.length > 1 ? `must be one of: ${issue.values.map(String).join(', ')}` : null;
    case 'unrecognized_keys':
      return issue.keys.length > 1
        ? `${issue.keys.map((key) => `“${key}”`).join(', ')} are not known here`
        : `“${issue.keys.join('')}” is not known here`;
    default:
      return null;
  }
}
