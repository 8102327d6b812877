/** Tags a pattern may name: those of compromise/two that mean something to a person who writes rules. */
export const TAGS = [
  ...['Noun', 'Singular', 'Plural', 'ProperNoun', 'Pronoun', 'Possessive'],
  ...['Person', 'FirstName', 'LastName', 'Honorific', 'Place', 'Country', 'City', 'Region', 'Organization', 'Company'],
  ...['Verb', 'PresentTense', 'PastTense', 'Infinitive', 'Imperative', 'Gerund', 'Participle', 'Copula', 'Modal'],
  ...['Auxiliary', 'PhrasalVerb', 'Adjective', 'Comparative', 'Superlative', 'Adverb', 'Conjunction', 'Preposition'],
  ...['Determiner', 'QuestionWord', 'Negative', 'Expression', 'Acronym', 'Abbreviation'],
  ...['Value', 'Cardinal', 'Ordinal', 'Fraction', 'Percent', 'Money', 'Unit', 'NumericValue', 'TextValue'],
  ...['Date', 'Month', 'WeekDay', 'Holiday', 'Season', 'Year', 'Duration', 'Time'],
  ...['Url', 'Email', 'PhoneNumber', 'HashTag', 'AtMention', 'Emoji', 'Emoticon'],
] as const;

const KNOWN: ReadonlySet<string> = new Set(TAGS);

export const isTag = (name: string): boolean => KNOWN.has(name);
