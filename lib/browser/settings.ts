import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

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
  firstRunDone: z.boolean(),
} as const;

export type Settings = { readonly [K in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[K]> };

export const DEFAULTS: Settings = {
  agentName: '',
  signOff: '',
  pausedUntil: 0,
  sitesOff: [],
  grades: {},
  suggestions: true,
  askBeforeSend: false,
  firstRunDone: false,
};

const PREFIX = 'setting:';

export interface UnreadableSetting {
  readonly key: string;
  readonly raw: unknown;
  readonly reason: string;
}

/** Keeps the original before the default takes its place. When this fails, the stored value stays as it is. */
export type KeepUnreadable = (setting: UnreadableSetting) => Promise<void>;

export async function readSettings(keep: KeepUnreadable): Promise<Settings> {
  const names = Object.keys(SCHEMAS);
  const stored = await browser.storage.local.get(names.map((name) => PREFIX + name));
  const settings: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const raw: unknown = stored[PREFIX + name];
    if (raw === undefined) continue;
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      settings[name] = parsed.data;
      continue;
    }
    await keep({ key: name, raw, reason: parsed.error.issues.map((issue) => issue.message).join('; ') });
    await browser.storage.local.remove(PREFIX + name);
  }
  return z.object(SCHEMAS).parse({ ...DEFAULTS, ...settings });
}

export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const entries = Object.entries(z.partial(z.object(SCHEMAS)).parse(changes));
  await browser.storage.local.set(Object.fromEntries(entries.map(([name, value]) => [PREFIX + name, value])));
}

export function watchSettings(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
