/**
 * `pluralize` (of `syllable`, for the reading level of templates) exports nothing where there is no `require`, and a
 * browser has none: checking a pack in the options page found no function there.
 */
export const pluralizeExports = {
  name: 'pluralize-exports',
  transform(code: string, id: string): string | null {
    return /\/pluralize\/pluralize\.js$/.test(id) ? code.replace("typeof require === 'function' && ", '') : null;
  },
};
