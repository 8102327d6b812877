/** LanguageTool's grammar.xml: rules of literal and `regexp` tokens. What needs parts of speech is told by its id. */
import { type FoundRule, type Importer, Unreadable } from './importer.ts';
import type { Intake } from './intake.ts';
import { takeRule } from './rules/tested.ts';
import { type Expand, entitiesOf, inFull } from './rules/xml-entities.ts';
import { readXmlRules, type XmlRule } from './rules/xml-rules.ts';
import { ENTITY, replacement, writtenTokens } from './rules/xml-tokens.ts';

export const importer: Importer = {
  id: 'languagetool-xml',
  title: 'LanguageTool rules',
  brings: 'rules',
  endings: ['.xml'],
  doc: {
    file: '`grammar.xml` or a file with rules in that form',
    carries:
      'literal, `regexp`, `inflected` (as ~word) and optional tokens, `<or>`, words as exceptions from a list of words, entities that are text; language, message, url, examples; suggestions where all they put in is known beforehand; rules that are off by default stay off',
    left: 'parts of speech, chunks, negation, filters, entities made of others, exceptions that are no words of the list they are taken from: such rules are named; antipatterns, short message, tags',
  },
  looksLike: (text) =>
    /<(?:rules|rulegroup|category|rule)\b/.test(text.slice(0, 200_000)) &&
    /<(?:token|regexp)\b/.test(text.slice(0, 200_000)),
  read(text, intake) {
    const expand = entitiesOf(text);
    const rules = readXmlRules(text, {
      read: (rule) => takeXml(rule, expand, intake),
      neverClosed: (id) => intake.reject(`rule ${id}`, 'is never closed'),
    });
    if (rules === 0) throw new Unreadable('It has no <rule>.');
  },
};

/** `expand` puts in what its file declared once for many rules: a list of weekdays, say. */
function takeXml(rule: XmlRule, expand: Expand, intake: Intake): void {
  const { id, language } = rule;
  const regexp = rule.regexp === null ? null : expand(rule.regexp);
  const written = writtenTokens(rule.tokens.map(inFull(expand)), rule.strict);
  const { tokens } = written;
  const problems = [...rule.problems, ...written.problems];
  const entity = ENTITY.exec(regexp ?? '')?.[0];
  if (entity) problems.push(`uses the entity ${entity}`);
  const pattern = regexp === null ? written.pattern : `re: ${rule.strict ? '' : '(?i)'}${regexp.trim()}`;
  if (problems.length === 0 && pattern.replace(/^re: (?:\(\?i\))?/, '').trim() === '')
    problems.push('has no words to look for');
  if (problems.length > 0) {
    intake.reject(`rule ${id}`, [...new Set(problems)].join('; '));
    return;
  }
  const lost = [...rule.lost, ...(regexp === null ? written.lost : [])];
  if (rule.short.trim() !== '') lost.push(['short', rule.short.trim()]);
  for (const [about, detail] of lost) intake.lost(id, about, detail);
  const instead: string[] = [];
  for (const one of rule.suggestions.map(expand).filter((each) => each !== '')) {
    const whole = replacement(one, regexp === null ? tokens : []);
    if (whole === null)
      intake.lost(
        id,
        'suggestion',
        `${one.replaceAll('\u0000', '…')}: takes up words of the text, so it is not offered`,
      );
    else instead.push(whole);
  }
  const message = expand(rule.message)
    .replace(/\\\d+|\0/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  const made: FoundRule = {
    id,
    find: [pattern],
    ...(instead.length > 0 ? { instead } : {}),
    ...(message === '' ? {} : { message }),
    ...(rule.url.trim() === '' ? {} : { why: `See ${rule.url.trim()}` }),
    ...(language === '' || language === 'en' ? {} : { language: [language] }),
    grade: rule.off ? 'off' : 'note',
  };
  takeRule(
    {
      where: `rule ${id}`,
      name: id,
      rule: made,
      flags: rule.flags.map(expand),
      quiet: rule.quiet.map(expand),
      made: [pattern],
    },
    intake,
  );
}
