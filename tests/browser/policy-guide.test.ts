/** What docs/policy.md shows is what is taken. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policySchema } from '#browser/policy.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/policy.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The policy in it: as it is, or in what each browser wraps it in. */
function policyIn(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error('No policy.');
  for (const wrap of ['policies', '3rdparty', 'extensions', 'Extensions', 'data', ID, 'sincerely@extension.invalid'])
    if (wrap in value) return policyIn(value[wrap]);
  return value;
}

const key = /'(MII[^']+)'/.exec(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))?.[1] ?? '';
const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
const ID = digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

describe('the guide for administrators', () => {
  it('names the id that the build has', () => {
    const named = guide.match(/\b[a-p]{32}\b/g) ?? [];
    expect(new Set(named)).toEqual(new Set([ID]));
  });

  it('has a row for every setting, and no other', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(policySchema.shape));
  });

  it.each(blocks('json').map((text, at) => [at + 1, text] as const))('JSON no. %i is taken whole', (_, text) => {
    const policy = policyIn(JSON.parse(text));
    expect(Object.keys(policy).length).toBeGreaterThan(0);
    expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
  });

  it('the registry file is taken whole', () => {
    const [file = ''] = blocks('reg');
    const values = [...file.matchAll(/^"(\w+)"=(?:dword:(\d+)|"(.*)")$/gm)].map(([, name = '', number, text = '']) => {
      if (number !== undefined) return [name, Number(number) === 1];
      const unescaped = text.replaceAll('\\"', '"');
      return [name, /^[[{]/.test(unescaped) ? JSON.parse(unescaped) : unescaped];
    });
    expect(values.length).toBeGreaterThan(4);
    expect(parsePolicy(Object.fromEntries(values)).problems).toEqual([]);
  });
});
