import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { inTurn } from './in-turn.ts';
import { LOCKABLE, lockedBy, NO_POLICY, type Policy, readPolicy, watchPolicy } from './policy.ts';

const gradeSetting = z.enum(['note', 'ask', 'hold', 'off']);

/** Each setting is stored under its own key, so that one that cannot be read takes no other with it. */
const SCHEMAS = {
  agentName: z.string(),
  signOff: z.string(),
  /** Milliseconds since the epoch; 0 when not paused. */
  pausedUntil: z.number().check(z.nonnegative()),
  /** Match patterns where the person switched us off although the browser still allows us. */
  sitesOff: z.readonly(z.array(z.string())),
  grades: z.readonly(z.record(z.string(), gradeSetting)),
  suggestions: z.boolean(),
  /** Show "Before you send" for asks too, not only for holds. */
  askBeforeSend: z.boolean(),
  /** Which keys turn a typed shortcut into its reply. */
  expandWith: z.enum(['both', 'tab', 'off']),
  /** Keys that were changed, by what they do; see `lib/core/keys`. */
  keys: z.readonly(z.record(z.string(), z.string().check(z.maxLength(40)))),
  /** Keep the last drafts of each ticket for a week. */
  journal: z.boolean(),
  firstRunDone: z.boolean(),
  /** Helpdesk records of the person's own; each is judged when it is read, so that a refused one stops no other. */
  siteRecords: z.readonly(z.array(z.looseObject({ id: z.string() }))),
  /** Where the person dragged the mark, from the box's bottom right corner; null where it finds its own place. */
  markOffset: z.nullable(z.object({ x: z.number(), y: z.number() })),
  /** Keys of what the library's care is not to show again. */
  careAside: z.readonly(z.array(z.string())),
} as const;

type OwnSettings = { readonly [K in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[K]> };

/** As they are in force: what the organisation locked stands in the place of what the person chose. */
export interface Settings extends OwnSettings {
  /** What is in it is locked; see `lockedBy`, `gradesOf`, `siteRule`. */
  readonly policy: Policy;
}

export const DEFAULTS: Settings = {
  agentName: '',
  signOff: '',
  pausedUntil: 0,
  sitesOff: [],
  grades: {},
  suggestions: true,
  askBeforeSend: false,
  expandWith: 'both',
  keys: {},
  journal: true,
  firstRunDone: false,
  siteRecords: [],
  markOffset: null,
  careAside: [],
  policy: NO_POLICY,
};

const everySetting = z.object(SCHEMAS);
const anySettings = z.partial(everySetting);
export type SomeSettings = z.infer<typeof anySettings>;

const PREFIX = 'setting:';

export interface UnreadableSetting {
  readonly key: string;
  readonly raw: unknown;
  readonly reason: string;
}

/** Keeps the original before the default takes its place. When this fails, the stored value stays as it is. */
export type KeepUnreadable = (setting: UnreadableSetting) => Promise<void>;

export async function readSettings(keep: KeepUnreadable): Promise<Settings> {
  const stored = await exportSettings();
  const { read, unreadable } = parseSettings(stored);
  for (const setting of unreadable) {
    await keep(setting);
    await browser.storage.local.remove(PREFIX + setting.key);
  }
  const own = everySetting.parse({ ...DEFAULTS, ...read });
  const { policy } = await readPolicy();
  return { ...own, ...Object.fromEntries(lockedBy(policy).map((name) => [name, policy[name]])), policy };
}

/** By check or rule, the organisation's before the person's. `settings.grades` alone are the person's own. */
export function gradesOf({ grades, policy }: Pick<Settings, 'grades' | 'policy'>): Settings['grades'] {
  return { ...grades, ...policy.grades };
}

/** As they are stored, for a backup. */
export async function exportSettings(): Promise<Readonly<Record<string, unknown>>> {
  const names = Object.keys(SCHEMAS);
  const stored = await browser.storage.local.get(names.map((name) => PREFIX + name));
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value]));
}

/** Out of a backup. What does not parse is kept aside and leaves the present setting alone. */
export async function importSettings(raw: Readonly<Record<string, unknown>>, keep: KeepUnreadable): Promise<void> {
  const { read, unreadable } = parseSettings(raw);
  for (const setting of unreadable) await keep(setting);
  await inTurn(CHANGING, () => store(read));
}

function parseSettings(raw: Readonly<Record<string, unknown>>): {
  read: SomeSettings;
  unreadable: readonly UnreadableSetting[];
} {
  const good: Record<string, unknown> = {};
  const unreadable: UnreadableSetting[] = [];
  for (const [key, schema] of Object.entries(SCHEMAS)) {
    if (raw[key] === undefined) continue;
    const parsed = schema.safeParse(raw[key]);
    if (parsed.success) good[key] = parsed.data;
    else unreadable.push({ key, raw: raw[key], reason: parsed.error.issues.map((issue) => issue.message).join('; ') });
  }
  return { read: anySettings.parse(good), unreadable };
}

/** What is locked is not written: it is not what the person chose. */
export async function writeSettings(changes: SomeSettings): Promise<void> {
  const wanted = anySettings.parse(changes);
  // The popup may close right after a press: what nobody can lock is on its way before that.
  if (!LOCKABLE.some((name) => name in wanted)) return store(wanted);
  const { policy } = await readPolicy();
  const locked = new Set<string>(lockedBy(policy));
  await store(Object.fromEntries(Object.entries(wanted).filter(([name]) => !locked.has(name))));
}

const CHANGING = 'settings';

/**
 * A setting of several parts with some of them changed: from what is stored, one after the other in all windows. What a page shows
 * may be a press behind, and writing that with one part changed would take the other presses back.
 */
export function changeSetting<K extends keyof OwnSettings>(
  name: K,
  change: (now: OwnSettings[K]) => OwnSettings[K],
): Promise<void> {
  return inTurn(CHANGING, async () => {
    const { read } = parseSettings(await exportSettings());
    const now: OwnSettings = everySetting.parse({ ...DEFAULTS, ...read });
    await writeSettings(anySettings.parse({ [name]: change(now[name]) }));
  });
}

async function store(changes: SomeSettings): Promise<void> {
  const entries = Object.entries(changes);
  await browser.storage.local.set(Object.fromEntries(entries.map(([name, value]) => [PREFIX + name, value])));
}

export function watchSettings(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  const unwatchPolicy = watchPolicy(listener);
  return () => {
    unwatchPolicy();
    browser.storage.onChanged.removeListener(changed);
  };
}
