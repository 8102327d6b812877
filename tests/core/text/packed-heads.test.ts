import { expect, it } from 'vitest';
import '#core/engine.ts';
import { packedHeads } from '#core/text/pack-heads.ts';
import { bucketOf, headsOf } from '#core/text/packed-heads.ts';
import { PatternAutomaton, type PatternSet } from '#core/text/patterns.ts';
import { tokenise } from '#core/text/tokens.ts';
import { declared } from '#core/text/vocabulary.ts';

const set = (name: string, ...patterns: string[]): PatternSet => ({ name, patterns });

function prepared(packedOf: readonly PatternSet[], there: readonly PatternSet[] = packedOf): PatternAutomaton {
  const automaton = new PatternAutomaton();
  const { sets, buckets } = packedHeads(packedOf);
  automaton.addPrepared(
    sets.map(([name, size]) => ({ set: there.find((one) => one.name === name), size })),
    headsOf(buckets),
  );
  return automaton;
}

function plain(sets: readonly PatternSet[]): PatternAutomaton {
  const automaton = new PatternAutomaton();
  for (const one of sets) automaton.addAll(one);
  return automaton;
}

const found = (automaton: PatternAutomaton, text: string) =>
  [...automaton.match(tokenise(text))].map(([{ name }, hits]) => [name, hits]).sort();

it('puts each pattern where each of its first words leads', () => {
  const { from, patterns } = headsOf(
    packedHeads([set('a', 'sorry', '[so|very] sad'), set('b', '{~take|grab a} look')]).buckets,
  );
  const at = (word: string): readonly number[] => {
    const bucket = bucketOf(word);
    return [...patterns.subarray(from[bucket], from[bucket + 1])];
  };
  expect(at('sorry')).toEqual([0]);
  for (const word of ['so', 'very', 'sad']) expect(at(word)).toEqual([1]);
  for (const word of ['take', 'took', 'taking', 'grab']) expect(at(word)).toEqual([2]);
  expect(at('look')).toEqual([]);
});

const TEXTS = [
  'I am so sorry to hear that your parcel never came, and I will look into it at once.',
  'Unfortunately we took a look at your RMA and as per our policy it is non-refundable!',
  'You should have read the terms. Please do not hesitate to reach out.',
  "They've been waiting for weeks; it keeps crashing, and nobody's answering the phone…",
];

it.each(TEXTS)('finds what is found without: %s', (text) => {
  const sets = declared();
  expect(found(prepared(sets), text)).toEqual(found(plain(sets), text));
  expect(found(plain(sets), text).length).toBeGreaterThan(2);
});

it('leaves out a set that is not there, and finds the others in place', () => {
  const sets = [set('a', 'sorry', 'sad'), set('b', 'very sad'), set('c', 'sad')];
  const without = sets.filter(({ name }) => name !== 'b');
  expect(found(prepared(sets, without), 'very sad')).toEqual(found(plain(without), 'very sad'));
});

it('takes patterns that come later beside those', () => {
  const automaton = prepared([set('a', 'very sad')]);
  automaton.addAll(set('late', 'very', 'sad'));
  expect(found(automaton, 'very sad').map(([name]) => name)).toEqual(['a', 'late']);
});

it('refuses what begins with any word, and two sets of one name', () => {
  expect(() => packedHeads([set('a', '* sad')])).toThrow('begins with any word');
  expect(() => packedHeads([set('a', 'sad'), set('a', 'glad')])).toThrow('one name');
});
