/** What the self-test of a reply box tells, and the report a person may send on: every text in it is only its shape. */

export type SelfTestPart = 'page' | 'conversation' | 'box' | 'read' | 'underline' | 'write' | 'undo' | 'send';

export interface SelfTestStep {
  readonly part: SelfTestPart;
  readonly ok: boolean;
  /** For whoever mends it: selectors, counts, kinds; no words of anybody. */
  readonly detail: string;
}

export interface SelfTestResult {
  readonly adapter: string;
  readonly steps: readonly SelfTestStep[];
  /** Address, draft and the customer's latest message, as shapes. */
  readonly shapes: { readonly address: string; readonly draft: string; readonly customer: string };
}

/** "Hi Ann, 12 €" → "Xx Xxx, 00 €". Letters and digits go, what gives a text its form stays. */
export const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}|\p{M}/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '0');

const MOST = 2000;

/** Plain text, to be pasted into a mail. `about`: versions of extension and browser. */
export function reportOf({ adapter, steps, shapes }: SelfTestResult, about: string): string {
  const lines = steps.map(({ part, ok, detail }) => `${ok ? '✓' : '✗'} ${part}: ${detail}`);
  const shown = Object.entries(shapes).map(([name, shape]) => `${name}:\n${shape.slice(0, MOST)}`);
  return ['Sincerely self-test', about, `helpdesk: ${adapter}`, ...lines, '', ...shown].join('\n');
}
