/** One file through one importer. Never throws, whatever the bytes were. */
import { type Importer, type ImportOptions, type Library, type LossReport, Unreadable } from './importer.ts';
import { Intake } from './intake.ts';

export const LARGEST_TEXT = 20 * 1024 * 1024;

export type Imported =
  | { readonly kind: 'read'; readonly library: Library; readonly report: LossReport }
  /** Nothing of it could be read; a sentence for a person, which begins with "It". */
  | { readonly kind: 'unreadable'; readonly message: string };

export function importText(importer: Importer, source: string, options: ImportOptions = {}): Imported {
  if (source.length > LARGEST_TEXT)
    return { kind: 'unreadable', message: `It has more than ${LARGEST_TEXT / 1024 / 1024} million characters.` };
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { kind: 'unreadable', message: 'It is empty.' };
  if (text.startsWith('PK\u0003\u0004'))
    return { kind: 'unreadable', message: 'It is a zip archive: unpack it first.' };
  const intake = new Intake();
  try {
    importer.read(text, intake, options);
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', message: error.message };
    // The stack or a string at its end: only what is made to do that gets here.
    if (error instanceof RangeError)
      return { kind: 'unreadable', message: 'It is nested too deeply or too large to be read.' };
    throw error;
  }
  return { kind: 'read', library: intake.library, report: intake.report };
}
