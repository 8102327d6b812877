/** Where an importer puts what it finds; holds every item to the limits of a pack and counts what was left behind. */

import { allLiteral, isLiquid } from './body/liquid.ts';
import type { FoundRule, FoundTemplate, FoundTerm, Library, Loss, LossReport, Rejection } from './importer.ts';
import { slug } from './slug.ts';

const LONGEST = { line: 300, body: 1_000_000, shortcut: 200, example: 5_000, detail: 10_000 };
const MOST = { templates: 50_000, rules: 20_000, terms: 50_000 };

// Controls but tab and line break, lone surrogates, and the marks our own rendering uses for itself.
const UNWANTED = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\ue000-\ue0ff\ufffe\uffff]/gu;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** As text can stand in YAML, CSV and Markdown: one kind of line break, no controls. */
export const plainText = (text: string): string => text.replace(BREAKS, '\n').replace(UNWANTED, '');

/** In one line, no longer than a title may be. */
export const oneLine = (text: string, most = LONGEST.line): string =>
  clip(plainText(text).replace(/\s+/g, ' ').trim(), most);

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A value as the report shows it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return clip(plainText(text), LONGEST.detail);
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/;

export class Intake {
  readonly #templates: FoundTemplate[] = [];
  readonly #rules: FoundRule[] = [];
  readonly #terms: FoundTerm[] = [];
  readonly #rejected: Rejection[] = [];
  readonly #losses: Loss[] = [];
  readonly #shortcuts = new Map<string, string>();
  readonly #ruleIds = new Map<string, number>();
  #over = 0;

  reject(where: string, reason: string): void {
    this.#rejected.push({ where: oneLine(where), reason: shown(reason) });
  }

  lost(item: string, about: string, detail: unknown): void {
    this.#losses.push({
      item: oneLine(item),
      about: oneLine(about) || 'a field without a name',
      detail: shown(detail),
    });
  }

  /** `where` is told when it cannot come along. */
  template(where: string, found: FoundTemplate): void {
    const title = oneLine(found.title) || oneLine(firstWords(found.body), 80);
    const said = title === '' ? where : `${where}, “${title}”`;
    const cleaned = plainText(found.body).trim();
    const complete = cleaned.length > LONGEST.body || isLiquid(cleaned);
    const body = complete ? cleaned : allLiteral(cleaned);
    if (body === '') {
      this.reject(said, 'has no text');
      return;
    }
    if (body.length > LONGEST.body) {
      this.reject(said, `is longer than ${LONGEST.body} characters`);
      return;
    }
    if (this.#templates.length >= MOST.templates) {
      this.#over += 1;
      return;
    }
    if (oneLine(found.title) === '') this.lost(title, 'title', 'there was none; the first words stand for it');
    else if (plainText(found.title).replace(/\s+/g, ' ').trim() !== title) this.lost(title, 'title', found.title);
    if (cleaned !== found.body.replace(BREAKS, '\n').trim()) this.lost(title, 'control characters', 'left out');
    if (!complete) this.lost(title, 'placeholders', 'they are not complete and stand for themselves');
    const shortcut = this.#shortcut(title, found.shortcut);
    const language = found.language?.trim().replaceAll('_', '-');
    if (language && !LANGUAGE.test(language)) this.lost(title, 'language', language);
    this.#templates.push({
      title,
      body,
      ...(shortcut ? { shortcut } : {}),
      tags: this.#lines(title, 'tags', found.tags ?? []),
      channels: [...new Set(found.channels ?? [])],
      ...(language && LANGUAGE.test(language) ? { language } : {}),
      examples: (found.examples ?? [])
        .map((one) => clip(plainText(one).trim(), LONGEST.example))
        .filter((one) => one !== ''),
    });
  }

  rule(rule: FoundRule): void {
    if (this.#rules.length >= MOST.rules) {
      this.#over += 1;
      return;
    }
    const plain = slug(rule.id, 'rule');
    let count = this.#ruleIds.get(plain) ?? 0;
    let id = plain;
    do {
      count += 1;
      id = count === 1 ? plain : `${plain}-${count}`;
    } while (count > 1 && this.#ruleIds.has(id));
    this.#ruleIds.set(plain, count);
    if (id !== plain) this.#ruleIds.set(id, 1);
    this.#rules.push({ ...rule, id });
  }

  term(where: string, found: FoundTerm): void {
    const term = oneLine(found.term, Number.POSITIVE_INFINITY);
    if (term === '') {
      this.reject(where, 'has no word');
      return;
    }
    if (term.length > LONGEST.line) {
      this.reject(`${where}, “${oneLine(term, 80)}”`, `is longer than ${LONGEST.line} characters`);
      return;
    }
    if (this.#terms.length >= MOST.terms) {
      this.#over += 1;
      return;
    }
    const instead = this.#lines(term, 'instead', found.instead ?? []);
    const why = found.why === undefined ? '' : oneLine(found.why);
    if (
      why !== '' &&
      why !==
        plainText(found.why ?? '')
          .replace(/\s+/g, ' ')
          .trim()
    )
      this.lost(term, 'why', found.why);
    this.#terms.push({
      term,
      ...(instead.length > 0 ? { instead } : {}),
      ...(why === '' ? {} : { why }),
      ...(found.grade ? { grade: found.grade } : {}),
    });
  }

  /** Whether a further rule would find no room; trying it on examples would be for nothing. */
  get hasAllRules(): boolean {
    return this.#rules.length >= MOST.rules;
  }

  get library(): Library {
    return { templates: this.#templates, rules: this.#rules, terms: this.#terms };
  }

  get report(): LossReport {
    const imported = this.#templates.length + this.#rules.length + this.#terms.length;
    const rejected =
      this.#over === 0
        ? this.#rejected
        : [...this.#rejected, { where: `${this.#over} more`, reason: 'a pack has no room for them' }];
    return { items: imported + this.#rejected.length + this.#over, imported, rejected, losses: this.#losses };
  }

  #shortcut(title: string, shortcut: string | undefined): string | undefined {
    const text = oneLine(shortcut ?? '', Number.POSITIVE_INFINITY);
    if (text === '') return undefined;
    const other = this.#shortcuts.get(text);
    if (text.length > LONGEST.shortcut || other !== undefined) {
      const why = other === undefined ? 'is too long' : `belongs to “${other}” already`;
      this.lost(title, 'shortcut', `${shown(text)} ${why}`);
      return undefined;
    }
    this.#shortcuts.set(text, title);
    return text;
  }

  #lines(item: string, about: string, values: readonly string[]): string[] {
    const kept = new Set<string>();
    for (const value of values) {
      const line = oneLine(value);
      if (line.endsWith('…') && line.length === LONGEST.line) this.lost(item, about, value);
      if (line !== '') kept.add(line);
    }
    return [...kept];
  }
}

function firstWords(body: string): string {
  return (body.replace(/\{%.*?%\}|\{\{.*?\}\}/gs, ' ').match(/\p{L}[^\n]*/u)?.[0] ?? body).slice(0, 200);
}
