/** A file for a person, in folders that are made on the way; what stands against it is said in a sentence. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function writeResult(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(
      'code' in error && error.code === 'EISDIR'
        ? `${file} is a folder; name a file.`
        : `${file} cannot be written: ${error.message}`,
      { cause: error },
    );
  }
}
