/** Word forms for `~apologise`: English inflection, British and American spelling, the common irregular verbs. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['have', 'has', 'had', 'having'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  make: ['make', 'makes', 'made', 'making'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  send: ['send', 'sends', 'sent', 'sending'],
  let: ['let', 'lets', 'letting'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  say: ['say', 'says', 'said', 'saying'],
  tell: ['tell', 'tells', 'told', 'telling'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  find: ['find', 'finds', 'found', 'finding'],
  pay: ['pay', 'pays', 'paid', 'paying'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
  come: ['come', 'comes', 'came', 'coming'],
  understand: ['understand', 'understands', 'understood', 'understanding'],
  forget: ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  read: ['read', 'reads', 'reading'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  wait: ['wait', 'waits', 'waited', 'waiting'],
};

export const isIrregular = (lemma: string): boolean => IRREGULAR[lemma] !== undefined;

const VOWEL = /[aeiou]/;

export function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  const spellings = new Set([lemma]);
  if (/is(e)$/.test(lemma)) spellings.add(lemma.replace(/ise$/, 'ize'));
  if (/ize$/.test(lemma)) spellings.add(lemma.replace(/ize$/, 'ise'));
  const forms = new Set<string>();
  for (const word of spellings) for (const form of regular(word)) forms.add(form);
  return [...forms];
}

function regular(word: string): readonly string[] {
  if (word.length < 3) return [word, `${word}s`];
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(before))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
  return [word, plural, `${word}ed`, `${word}ing`, ...doubled];
}
