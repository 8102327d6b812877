/** Where a word is defined is for whoever edits the glossary: the built files leave that column out (100 kB). */
import { readFileSync } from 'node:fs';

const TABLE = /\/lexicons\/glossary\/[\w-]+\.csv\?raw$/;

export const leanGlossary = {
  name: 'lean-glossary',
  enforce: 'pre' as const,
  load(id: string): string | null {
    if (!TABLE.test(id)) return null;
    return `export default ${JSON.stringify(leanTable(readFileSync(id.replace(/\?raw$/, ''), 'utf8')))}`;
  },
};

/** Empty columns at a row's end say nothing either, and of a kind its first letter says all (`glossary.ts`). */
export const leanTable = (table: string): string =>
  table
    .split('\n')
    .map((row) => {
      const [term = '', instead = '', means = '', kind = ''] = row.split(';');
      return [term, instead, means === instead ? '' : means, kind.replace(/(\w)\w*\s*/g, '$1')]
        .join(';')
        .replace(/;+$/, '');
    })
    .join('\n');
