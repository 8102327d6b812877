import { expect, it } from 'vitest';
import { saidBy, textOf } from '#page/adapters/reading/text.ts';

function element(html: string): Element {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!first) throw new Error('No element.');
  return first;
}

it.each([
  [
    'a space before bold words',
    '<p>The <b>second</b> lamp <a href="#">arrived</a> broken.</p>',
    'The second lamp arrived broken.',
  ],
  ['no space where there is none', '<p>re<b>new</b>al</p>', 'renewal'],
  ['paragraphs', '<div><p>Hello,</p><p>it <i>leaks</i>.</p></div>', 'Hello,\n\nit leaks.'],
  ['lines', '<div>Hello, <br>it leaks.</div>', 'Hello,\nit leaks.'],
])('keeps %s', (_, html, text) => {
  expect(textOf(element(html))).toBe(text);
});

it('leaves out buttons within, and reads one that is asked for', () => {
  expect(textOf(element('<div>Hello <button>Translate</button></div>'))).toBe('Hello');
  const button = element('<button><span>Send (↵)</span></button>');
  expect(saidBy(button, { css: 'button', seen: 'this test', certainty: 'probe' })).toBe('Send (↵)');
});
