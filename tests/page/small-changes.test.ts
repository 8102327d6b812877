import { afterEach, describe, expect, it } from 'vitest';
import { type Size, sizeOf } from '#page/small-changes.ts';

const PAGE = `<nav><ol><li>Where is my parcel from Leeds? <span>5 min</span></li><li>Wrong size of the blue coat <span>1 h</span></li></ol></nav>
<main><section><article>Ana Ruiz, 1 day ago: the lid of my kettle broke.</article></section>
<form><div role="tablist"><button>Reply</button></div><div id="box" contenteditable="true"></div></form></main>`;

const $ = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};
const box = (): Element => $('#box');

/** How much `change` changes. */
function size(change: () => void, inUse: Element | null = box()): Size {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  change();
  const changes = observer.takeRecords();
  observer.disconnect();
  expect(changes.length).toBeGreaterThan(0);
  return sizeOf(changes, inUse);
}

describe('what a page does all day', () => {
  afterEach(() => document.body.replaceChildren());
  const page = (): void => {
    document.body.innerHTML = PAGE;
  };

  it.each<readonly [string, () => void]>([
    ['a counter ticks', () => $('li span').replaceChildren('6 min')],
    [
      'the title counts',
      () => {
        document.title = '(3) #1042 A subject that is long enough to be a message';
      },
    ],
    ['a row is drawn anew', () => $('li').replaceWith($('li').cloneNode(true))],
    ['a row moves', () => $('ol').append($('li'))],
    [
      'all rows are drawn anew',
      () => $('ol').replaceChildren(...[...$('ol').children].map((row) => row.cloneNode(true))),
    ],
    [
      'a badge comes and goes',
      () => {
        $('nav').append('new');
        $('nav').lastChild?.remove();
      },
    ],
  ])('%s: nothing', (_, change) => {
    page();
    expect(size(change)).toBe('nothing');
  });

  it.each<readonly [string, () => void]>([
    ['a message comes', () => $('section').append($('article').cloneNode(true))],
    ['a message goes', () => $('article').remove()],
    ['a message says something else', () => $('article').replaceChildren('Ana Ruiz, 1 day ago: it works again.')],
    ['a row with other words comes for one that goes', () => $('li').replaceChildren('Where is my money from Leeds?')],
    ['the switch at the box is drawn anew', () => $('[role="tablist"]').replaceChildren('Note')],
    ['a box comes, empty', () => $('main').append(document.createElement('textarea'))],
    [
      'a frame comes, empty',
      () => {
        const outer = document.createElement('div');
        outer.append(document.createElement('iframe'));
        $('main').append(outer);
      },
    ],
    [
      'a part with a shadow root comes',
      () => {
        const part = document.createElement('x-part');
        part.attachShadow({ mode: 'open' });
        $('main').append(part);
      },
    ],
    [
      'more at once than is worth comparing',
      () => {
        for (let n = 0; n < 60; n++) $('li span').replaceChildren(`${n} min`);
      },
    ],
  ])('%s: much', (_, change) => {
    page();
    expect(size(change)).toBe('much');
  });

  it('a word in a chat: little', () => {
    page();
    expect(size(() => $('section').insertAdjacentHTML('beforeend', '<p>Yes</p>'))).toBe('little');
  });

  it('without a box in use the switch is as small as it is', () => {
    page();
    expect(size(() => $('[role="tablist"]').replaceChildren('Note'), null)).toBe('little');
  });
});
