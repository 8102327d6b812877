import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BROWSER, guard, isCovered } from '../../components/overlay/trust.ts';

let host: HTMLElement;
let root: ShadowRoot;
let button: HTMLButtonElement;
let stop: AbortController;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'closed' });
  button = root.appendChild(document.createElement('button'));
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  host.remove();
  document.body.removeAttribute('style');
});

const click = () =>
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));

describe('guard', () => {
  const judge = { trusted: () => true, covered: () => false };

  it('lets nothing made up by a script act', () => {
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    guard(root, stop.signal, { ...judge, trusted: BROWSER.trusted });
    click();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('lets a real press act, and none while we are covered', () => {
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    let covered = false;
    guard(root, stop.signal, { ...judge, covered: () => covered });
    click();
    covered = true;
    click();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('refuses Enter while covered, but not letters', () => {
    guard(root, stop.signal, { ...judge, covered: () => true });
    const key = (name: string) =>
      button.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    expect([key('Enter'), key(' '), key('a')]).toEqual([false, false, true]);
  });

  it.each(['keydown', 'keyup', 'keypress', 'input', 'paste', 'click', 'focusin'])('keeps %s from the page', (type) => {
    guard(root, stop.signal, judge);
    const page = vi.fn();
    document.addEventListener(type, page);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, page);
    expect(page).not.toHaveBeenCalled();
  });

  it('keeps focus in the reply box on a press, except into a field', () => {
    guard(root, stop.signal, judge);
    const field = root.appendChild(document.createElement('input'));
    const pressOn = (target: Element) =>
      target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(pressOn(button)).toBe(false);
    expect(pressOn(field)).toBe(true);
  });

  it('is gone with its signal', () => {
    guard(root, stop.signal, { ...judge, trusted: () => false });
    stop.abort();
    const pressed = vi.fn();
    button.addEventListener('click', pressed);
    click();
    expect(pressed).toHaveBeenCalledTimes(1);
  });
});

describe('isCovered', () => {
  const at = { x: 10, y: 10 };
  const topmost = (element: Element) => {
    document.elementFromPoint = () => element;
  };

  it('is false where we are what is seen', () => {
    topmost(host);
    expect(isCovered(host, at)).toBe(false);
  });

  it('is true under something of the page', () => {
    topmost(document.body);
    expect(isCovered(host, at)).toBe(true);
  });

  it.each(['opacity: 0', 'opacity: 0.5', 'visibility: hidden'])('is true when the page fades us with "%s"', (style) => {
    topmost(host);
    document.body.setAttribute('style', style);
    expect(isCovered(host, at)).toBe(true);
  });

  it('is false when the page is hardly faded', () => {
    topmost(host);
    document.body.setAttribute('style', 'opacity: 0.95');
    expect(isCovered(host, at)).toBe(false);
  });
});
