/** Before the assistant is there: what stands in the box at its focus is the helpdesk's, what comes after is typed. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSentinel } from '#page/sentinel.ts';
import { slotOf } from '#page/slot.ts';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  document.body.innerHTML = '<textarea>Hi Ana,</textarea><input>';
});
afterEach(() => vi.unstubAllGlobals());

const box = (): HTMLTextAreaElement => document.querySelector('textarea') ?? document.createElement('textarea');

it('keeps what stood in the box at its focus while the assistant is on its way', () => {
  startSentinel(window, () => undefined);
  box().focus();
  expect(slotOf(window).focused?.text).toBe('Hi Ana,');
  box().value += ' your lid is on its way.';
  expect(idle).not.toHaveLength(0);
  for (const look of idle) look();
  window.dispatchEvent(new Event('blur'));
  expect(slotOf(window).focused?.text).toBe('Hi Ana,');
  box().blur();
  box().focus();
  expect(slotOf(window).focused?.text).toBe('Hi Ana, your lid is on its way.');
});
