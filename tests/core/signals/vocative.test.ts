import { describe, expect, it } from 'vitest';
import { vocatives } from '#core/signals/vocative.ts';
import { words } from './read.ts';

describe('called by name in the middle', () => {
  it.each([
    ['Thank you for your patience, Martin.', ['Martin']],
    ['As you can see, Priya, it left on Monday.', ['Priya']],
    ['We understand your frustration, Mr Bell.', ['Mr Bell']],
    ['Thanks, Martin.', []],
    ['Your driver, Martin, will call.', []],
    ['Thanks to our driver, Martin, we found it.', []],
    ['It left Leeds on Monday, Martin signed for it.', []],
    ['Thank you for your patience, April is a busy month.', []],
    ['Sorry it went to York, Leeds and Hull.', []],
  ])('%s', (text, names) => expect(words(vocatives, text)).toEqual(names));
});
