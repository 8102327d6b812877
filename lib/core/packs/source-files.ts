/** Which files of a folder are a pack's, and what is wrong with a file as such. */
import type { SourceProblem } from './source.ts';

export const READ = {
  rules: /^rules\/[^/]+\.ya?ml$/,
  templates: /^templates\/[^/]+\.md$/,
} as const;

/** A template in a folder too deep, or saved as .docx, is missed by nobody until an agent looks for it. */
export function unreadIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [folder = ''] = name.split('/');
    const part = folder.toLowerCase();
    if (name === folder)
      return /\.(?:ya?ml|csv|xlsx?)$/i.test(name) && name !== 'pack.yaml' && name !== 'terms.csv'
        ? [`“${name}” is not read: beside pack.yaml only terms.csv is, and the folders “rules” and “templates”.`]
        : [];
    if ((part !== 'rules' && part !== 'templates') || READ[part].test(name)) return [];
    const ending = part === 'rules' ? '.yaml' : '.md';
    return [`“${name}” is not read: put it right into the folder “${part}”, as a file that ends in ${ending}.`];
  });
}

/** What an editor saved in a character set of its own has lost its letters by now. */
export function notUtf8(files: ReadonlyMap<string, string>): readonly SourceProblem[] {
  return [...files].flatMap(([file, text]) => {
    const at = isRead(file) ? text.indexOf('\uFFFD') : -1;
    const line = text.slice(0, Math.max(at, 0)).split('\n').length;
    return at < 0 ? [] : [{ file, line, message: 'has letters that cannot be read; save the file as UTF-8' }];
  });
}

const isRead = (name: string): boolean =>
  ['pack.yaml', 'terms.csv', 'CHANGELOG.md'].includes(name) || Object.values(READ).some((read) => read.test(name));
