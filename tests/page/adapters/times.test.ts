import { beforeEach, describe, expect, it } from 'vitest';
import { firstTime, timesIn } from '#page/adapters/generic/times.ts';

const idsOf = (html: string) => {
  document.body.innerHTML = html;
  return timesIn(document).map(({ id }) => id);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('times on a page nobody described', () => {
  it.each([
    ['an element for it', '<time id="x">yesterday</time>'],
    ['an attribute for it', '<i id="x" data-timestamp="1790000000"></i>'],
    ['a class and a date', '<span id="x" class="sentDate">Nov 17</span>'],
    ['a class of several words', '<span id="x" class="list_item__time_1ok">2 h ago</span>'],
    ['a title that is a date and a time', '<span id="x" title="Nov 17, 2026, 9:12 AM">17. Nov.</span>'],
    ['a label that is one', '<span id="x" data-test-id="time-info" aria-label="Mon, 16 Nov 2026 at 11:45 AM"></span>'],
  ])('are found by %s', (_, html) => {
    expect(idsOf(html)).toEqual(['x']);
  });

  it.each([
    ['a timeline', '<div class="timeline">The lamp of 3 May came in 2 parts</div>'],
    ['an update', '<button class="update">Update 3 tickets</button>'],
    ['a title with a year', '<span title="Catalogue 2026">Catalogue</span>'],
    ['a time class without a number', '<span class="time">soon</span>'],
    [
      'prose that is called by its time',
      `<div class="date">${'On 3 May the lamp came in two parts. '.repeat(3)}</div>`,
    ],
  ])('are not %s', (_, html) => {
    expect(idsOf(html)).toEqual([]);
  });

  it('are read where the page says them fully', () => {
    document.body.innerHTML = '<i class="time">2 h ago</i><i class="time" title="2026-11-17 08:00:00">on Nov 17</i>';
    expect(firstTime(timesIn(document))).toBe('2026-11-17T08:00:00');
  });
});
