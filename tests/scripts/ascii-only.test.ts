/** What built scripts say must be what was written, letter by letter. */
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/ascii-only.ts';

const RUNS: readonly string[] = [
  "'it’s “ünique” 🙂'",
  '"\\\\’"',
  String.raw`String.raw${'`'}\\b(?:don['’]t|\d{1,3}${'${'}1 + 1}–€)${'`'}`,
  String.raw`${'`'}a’b\n${'${'}String.raw${'`'}\s’${'`'}}–${'`'}`,
  String.raw`['don’t', 'don\'t', 'dont'].filter((word) => /n['’]t/u.test(word)).join()`,
  "'🙂😊x'.replace(/[😀-🙂]/gu, '')",
  '((naïve) => naïve)(1)',
];

/** As the browser runs it. */
const run = async (code: string): Promise<unknown> =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`export default ${code}`)}`)).default;

describe('inAscii', () => {
  it.each(RUNS)('says the same in ASCII: %s', async (code) => {
    const made = inAscii(code);
    expect(made).toMatch(/^[\n\r\t -~]*$/);
    expect(await run(made)).toEqual(await run(code));
  });

  it('refuses an escape it would take apart', () => {
    expect(() => inAscii(String.raw`/\’/`)).toThrow('without the backslash');
    expect(() => inAscii(`String.raw\`\\\`’\``)).toThrow('nobody has thought of');
  });
});
