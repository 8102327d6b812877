/** Days as customers write them: `{{ today }}`, `{{ today | plus_workdays: 3 | date: "%A, %-d %B" }}`. */
import type { Liquid } from 'liquidjs';
import type { Marks } from './marks.ts';
import { TemplateProblem } from './problems.ts';

/** A day of the calendar, without a time of day that a time zone could move. */
export class Day {
  readonly #utc: number;
  readonly locale: string;
  constructor(utc: number, locale: string) {
    this.#utc = utc;
    this.locale = locale;
  }
  /** The day it is where the agent sits. */
  static of(now: Date, locale: string): Day {
    return new Day(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()), known(locale));
  }
  plus(days: number): Day {
    return new Day(this.#utc + days * DAY_MS, this.locale);
  }
  /** Monday to Friday; holidays are nobody's to guess. */
  plusWorkdays(days: number): Day {
    let day: Day = this;
    for (let left = Math.abs(days); left > 0; ) {
      day = day.plus(Math.sign(days));
      const weekday = new Date(day.#utc).getUTCDay();
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return day;
  }
  /** `options` are known by what they are, not by what they say. */
  written(options: Intl.DateTimeFormatOptions): string {
    const writers = WRITERS.get(options) ?? new Map<string, Intl.DateTimeFormat>();
    WRITERS.set(options, writers);
    const writer = writers.get(this.locale) ?? new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
    writers.set(this.locale, writer);
    return writer.format(this.#utc);
  }
  toString(): string {
    return this.written(STYLES.long);
  }
}

/** Making one takes longer than all else in a reply. */
const WRITERS = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();
const DAY_MS = 24 * 60 * 60 * 1000;
const FURTHEST = 3_650;

/** A page may claim any lang attribute; a tag Intl cannot read says nothing about the date. */
function known(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}

/** The language of the reply; the region is the agent's own, where that speaks the same language. */
export function withRegion(language: string, preferred: readonly string[]): string {
  if (language.includes('-')) return language;
  return preferred.find((one) => one.toLowerCase().startsWith(`${language.toLowerCase()}-`)) ?? language;
}

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  weekday: { weekday: 'long' },
  day_month: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const isStyle = (name: string): name is keyof typeof STYLES => Object.hasOwn(STYLES, name);

const CONVERSIONS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  A: { weekday: 'long' },
  a: { weekday: 'short' },
  B: { month: 'long' },
  b: { month: 'short' },
  Y: { year: 'numeric' },
  y: { year: '2-digit' },
  m: { month: '2-digit' },
  '-m': { month: 'numeric' },
  d: { day: '2-digit' },
  '-d': { day: 'numeric' },
  e: { day: 'numeric' },
};

function formatted(day: Day, format: string): string {
  if (isStyle(format)) return day.written(STYLES[format]);
  if (!format.includes('%')) throw new TemplateProblem(`There is no date style “${format}”: ${Object.keys(STYLES)}.`);
  return format.replaceAll(/%(-?[A-Za-z]|%)/g, (whole, conversion: string) => {
    if (conversion === '%') return '%';
    const options = CONVERSIONS[conversion];
    if (options === undefined) throw new TemplateProblem(`A date cannot be written with “${whole}”.`);
    const part = Object.keys(options)[0];
    // Alone, a number of two digits comes without its zero.
    const parts = day.written(options);
    return part === 'day' || part === 'month' ? padded(parts, options) : parts;
  });
}

function padded(text: string, options: Intl.DateTimeFormatOptions): string {
  const wanted = options.day === '2-digit' || options.month === '2-digit';
  const digits = text.replace(/^(\d+)\D+$/, '$1');
  return wanted ? digits.padStart(2, '0') : /^\d/.test(text) ? digits : text;
}

export function registerDates(engine: Liquid, marks: Marks, locale: string): void {
  const onDay = (value: unknown, filter: string, act: (day: Day) => unknown): unknown => {
    if (value instanceof Day) return act(value);
    const text = String(value ?? '');
    // Still to be asked for, or a stand-in of the editor's preview.
    if (marks.fieldsIn(text).length > 0 || /^‹.*›$/.test(text)) return value;
    const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim());
    const utc = iso ? Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) : Number.NaN;
    if (Number.isNaN(utc)) throw new TemplateProblem(`“${filter}” needs a date like 2027-01-31, not “${text}”.`);
    return act(new Day(utc, known(locale)));
  };
  const count = (days: unknown, filter: string): number => {
    const whole = Number(days);
    if (!Number.isInteger(whole) || Math.abs(whole) > FURTHEST)
      throw new TemplateProblem(`“${filter}” needs a number of days.`);
    return whole;
  };
  engine.registerFilter('date', (value: unknown, format: unknown = 'long') =>
    onDay(value, 'date', (day) => formatted(day, String(format))),
  );
  engine.registerFilter('plus_days', (value: unknown, days: unknown) =>
    onDay(value, 'plus_days', (day) => day.plus(count(days, 'plus_days'))),
  );
  engine.registerFilter('plus_workdays', (value: unknown, days: unknown) =>
    onDay(value, 'plus_workdays', (day) => day.plusWorkdays(count(days, 'plus_workdays'))),
  );
  // In the time of the computer they run on, and in English.
  for (const name of ['date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'])
    engine.registerFilter(name, () => {
      throw new TemplateProblem(`“${name}” is not there; write “date: "long"”.`);
    });
}
