/** The repository's own files, as git sees them: what is tracked, and what is new and not ignored. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const files: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && statSync(resolve(ROOT, file), { throwIfNoEntry: false })?.isFile());

const BINARY = /\.(png|ico|jpg|gif|woff2?|zip|gz|pdf)$/;

export const textFiles: readonly string[] = files.filter((file) => !BINARY.test(file));

const known = new Map<string, string>();
export function textOf(file: string): string {
  const text = known.get(file) ?? readFileSync(resolve(ROOT, file), 'utf8');
  known.set(file, text);
  return text;
}

export const isCode = (file: string): boolean => /\.(tsx?|m?js)$/.test(file);

export const within =
  (...folders: readonly string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`${folder}/`));

/** `lib/core/checks/blame.ts` → `blame`. */
export const nameOf = (file: string): string => posix.basename(file).replace(/\.[^.]+$/, '');

/** "file:line" for every line of `file` that matches. */
export function linesMatching(
  file: string,
  pattern: RegExp,
): { readonly at: string; readonly match: RegExpExecArray }[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => {
      const match = pattern.exec(line);
      return match ? [{ at: `${file}:${index + 1}`, match }] : [];
    });
}
