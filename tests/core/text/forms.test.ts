import { describe, expect, it } from 'vitest';
import { formsOf } from '#core/text/forms.ts';

describe('forms of a word', () => {
  it.each([
    ['apologise', ['apologise', 'apologised', 'apologising', 'apologises', 'apologize', 'apologized']],
    ['apologize', ['apologise', 'apologizing']],
    ['ship', ['ship', 'ships', 'shipped', 'shipping']],
    ['try', ['tries', 'tried', 'trying']],
    ['delay', ['delays', 'delayed', 'delaying']],
    ['fix', ['fixes', 'fixed', 'fixing']],
    ['send', ['sent', 'sends', 'sending']],
    ['be', ['am', 'was', 'were', 'been']],
    ['go', ['went', 'gone']],
  ])('%s', (lemma, expected) => expect(formsOf(lemma)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['send', 'sended'],
    ['delay', 'delaies'],
    ['fix', 'fixs'],
    ['go', 'goed'],
  ])('%s has no form %s', (lemma, wrong) => expect(formsOf(lemma)).not.toContain(wrong));

  it('names each form once', () => {
    for (const lemma of ['apologise', 'ship', 'read', 'wait'])
      expect(new Set(formsOf(lemma)).size).toBe(formsOf(lemma).length);
  });
});
