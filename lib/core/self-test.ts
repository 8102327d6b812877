/** What the self-test of a reply box tells, and the report a person may send on: every text in it is only its shape. */

export type SelfTestPart = 'page' | 'conversation' | 'box' | 'read' | 'underline' | 'write' | 'undo' | 'draft' | 'send';

/** What is put into the box for a moment; a draft that still has it when it is sent is held (lexicons/leftover-notes.ts). */
export const TRIED = 'Sincerely self-test';

export interface SelfTestStep {
  readonly part: SelfTestPart;
  readonly ok: boolean;
  /** For whoever mends it: selectors, counts, kinds; no words of anybody. */
  readonly detail: string;
}

/** Which selector of the helpdesk's record answered for a part of the page. */
export interface FoundBy {
  readonly part: 'page' | 'ticket' | 'subject' | 'messages' | 'reply box' | 'send control';
  readonly css: string | null;
  /** As the record says it: seen in the source, in somebody's extension, or unproven. */
  readonly certainty: string | null;
  /** The first selector of the list did not match. */
  readonly fellBack: boolean;
}

export interface SelfTestResult {
  readonly adapter: string;
  /** Empty where no record answers. */
  readonly foundBy: readonly FoundBy[];
  /** Records of a pack or a person that this page could not use, with the reason. */
  readonly refused: readonly string[];
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
export function reportOf({ adapter, refused, steps, shapes }: SelfTestResult, about: string): string {
  const lines = steps.map(({ part, ok, detail }) => `${ok ? '✓' : '✗'} ${part}: ${detail}`);
  const shown = Object.entries(shapes).map(([name, shape]) => `${name}:\n${shape.slice(0, MOST)}`);
  return ['Sincerely self-test', about, `helpdesk: ${adapter}`, ...refused, ...lines, '', ...shown].join('\n');
}
