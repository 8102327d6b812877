import { describe, expect, it } from 'vitest';
import type { SentenceSignal, TextSignal } from '#core/signals/signal.ts';
import { PatternAutomaton } from '#core/text/patterns.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';

const LATE = { name: 'late', patterns: ['so late', 'late'] };
function cacheOf(most?: number): SentenceCache {
  const automaton = new PatternAutomaton();
  automaton.addAll(LATE);
  return new SentenceCache(automaton, most);
}

describe('a text read once', () => {
  it('places sentences by line and tells their text', () => {
    const text = 'Hello Ana,\nit is late. Sorry!\n\nSam';
    const reading = new TextReading(text, cacheOf());
    expect(reading.sentences.map(({ sentence, line }) => [sentence.text, line])).toEqual([
      ['Hello Ana,', 0],
      ['it is late.', 1],
      ['Sorry!', 1],
      ['Sam', 3],
    ]);
    for (const { start, end, sentence } of reading.sentences) expect(text.slice(start, end)).toBe(sentence.text);
  });

  it('finds phrases with absolute places, the longest of each start', () => {
    const reading = new TextReading('All fine. It is so late.', cacheOf());
    expect(reading.find(LATE).map(({ start, end }) => reading.text.slice(start, end))).toContain('so late');
  });

  it('leaves out what is skipped, its own finds and those it is told of', () => {
    const text = '> it is late\nIt is late. `late`';
    const reading = new TextReading(text, cacheOf(), [{ kind: 'prefilled', start: 13, end: 24 }]);
    expect(reading.find(LATE)).toEqual([]);
    expect(reading.skips({ start: 14, end: 20 })).toBe(true);
    expect(reading.touchesSkipped({ start: 20, end: 26 })).toBe(true);
  });

  it('reads a sentence signal once per sentence text, whatever text it stands in', () => {
    let reads = 0;
    const signal: SentenceSignal<{ start: number; end: number }> = {
      id: 'counted',
      read: ({ text }) => {
        reads++;
        return [{ start: 0, end: text.length }];
      },
    };
    const cache = cacheOf();
    new TextReading('One. Two.', cache).all(signal);
    new TextReading('One. Two. Three.', cache).all(signal);
    expect(reads).toBe(3);
  });

  it('computes a text signal once per text', () => {
    let reads = 0;
    const signal: TextSignal<number> = {
      id: 'length',
      read: ({ text }) => {
        reads++;
        return text.length;
      },
    };
    const reading = new TextReading('One.', cacheOf());
    expect([reading.get(signal), reading.get(signal), reads]).toEqual([4, 4, 1]);
  });

  it('forgets the oldest sentences, and reads them again the same', () => {
    const cache = cacheOf(8);
    const first = cache.get('It is late 0.');
    for (let i = 1; i < 40; i++) cache.get(`It is late ${i}.`);
    const again = cache.get('It is late 0.');
    expect(again).not.toBe(first);
    expect(again.find(LATE)).toEqual(first.find(LATE));
  });
});
