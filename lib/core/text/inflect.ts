/** Small morphology for fixes: plural, verb form, a or an. Wrong grammar in a suggestion costs more trust than none. */
import { formsOf } from './forms.ts';

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
};
/** Words without a plural, or that are one already: no ending is put on them. */
const NO_PLURAL =
  /(?:s|equipment|information|software|data|access|money|software|help|news|people|energy|use|ink|cable tv)$/i;

/** The plural of a noun phrase: its head stands before the first preposition. */
export function plural(phrase: string): string | null {
  const cut =
    /\s(?:of|for|to|by|with|in|on|from|that|at|over|between|without|before|after|against|around|through|behind|under|into|as|who)\s/.exec(
      phrase,
    );
  const head = cut ? phrase.slice(0, cut.index) : phrase;
  const last = /[\p{L}-]+$/u.exec(head)?.[0];
  if (!last || NO_PLURAL.test(last)) return null;
  const changed =
    IRREGULAR_PLURALS[last] ??
    (/(?:x|ch|sh|z)$/.test(last) ? `${last}es` : /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`);
  return head.slice(0, head.length - last.length) + changed + phrase.slice(head.length);
}

export const looksPlural = (word: string): boolean => /[^s'’u]s$/i.test(word);

/** Which form of its lemma a word is, so that another verb can be put into the same one. */
export function verbForm(lemma: string, word: string): 'base' | 's' | 'ed' | 'ing' | null {
  const lower = word.toLowerCase();
  if (lower === lemma.toLowerCase()) return 'base';
  if (lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('ed')) return 'ed';
  return lower.endsWith('s') ? 's' : null;
}

export function inflect(phrase: string, form: 'base' | 's' | 'ed' | 'ing'): string | null {
  if (form === 'base') return phrase;
  const [verb = '', ...rest] = phrase.split(' ');
  const forms = formsOf(verb);
  const irregular: Readonly<Record<string, readonly [string, string, string]>> = {
    put: ['puts', 'put', 'putting'],
    set: ['sets', 'set', 'setting'],
    cut: ['cuts', 'cut', 'cutting'],
    let: ['lets', 'let', 'letting'],
    have: ['has', 'had', 'having'],
    send: ['sends', 'sent', 'sending'],
    take: ['takes', 'took', 'taking'],
    give: ['gives', 'gave', 'giving'],
    bring: ['brings', 'brought', 'bringing'],
    keep: ['keeps', 'kept', 'keeping'],
    break: ['breaks', 'broke', 'breaking'],
    write: ['writes', 'wrote', 'writing'],
    speak: ['speaks', 'spoke', 'speaking'],
    pay: ['pays', 'paid', 'paying'],
    do: ['does', 'done', 'doing'],
  };
  const known = irregular[verb];
  const at = form === 's' ? 0 : form === 'ed' ? 1 : 2;
  // Past and participle differ for these; a passive ("was taken") would come out wrong.
  if (known && form === 'ed' && /^(?:take|give|break|write|speak)$/.test(verb)) return null;
  const suffix = form === 's' ? /s$/ : form === 'ed' ? /ed$/ : /ing$/;
  const changed = known?.[at] ?? forms.find((candidate) => candidate !== verb && suffix.test(candidate));
  return changed ? [changed, ...rest].join(' ') : null;
}

/** "a" or "an" before a word, by sound as far as spelling tells. */
export function article(word: string): 'a' | 'an' {
  if (/^(?:hour|honest|honour|heir)/i.test(word)) return 'an';
  if (/^(?:uni|use|usu|user|eu|one\b|once|ubi|uti)/i.test(word)) return 'a';
  if (/^[A-Z]{2,}/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
