import { describe, expect, it } from 'vitest';
import { given } from '#core/signals/given.ts';
import { whole } from './read.ts';

const kinds = (text: string) => whole(given, text).map(({ kind }) => kind);

describe('given', () => {
  it.each([
    ['Order 40-22817 is late.', 'order-number'],
    ['Write to ana@example.com.', 'email'],
    ['I use Chrome.', 'browser'],
    ['Serial 0093-7721.', 'serial'],
    ['I paid 240 euros.', 'amount'],
    ['I live at 14 Harbour Row.', 'address'],
    ['I attached a photo.', 'photo'],
    ['I already restarted it.', 'steps'],
    ['On flight 771.', 'flight'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));
  it('nothing in a plain question', () => expect(kinds('Do you ship to Norway?')).toEqual([]));
});
