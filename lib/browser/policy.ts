/**
 * What the administrator of a managed browser has set: `storage.managed`. Chromium drops a value of the wrong type without
 * a word, Firefox hands over whatever stands there. So the schema the browser gets asks for types only, and everything
 * else is judged here, entry by entry: what is wrong costs only itself and is said.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isPackAddress } from './pack-address.ts';

const gradeSetting = z.enum(['note', 'ask', 'hold', 'off']);

/** "desk.example.com", "*.example.com" (with example.com itself), or "*" for every host. */
const host = z.string().check(z.regex(/^(\*|(\*\.)?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)$/));

const packPolicy = z.object({
  url: z.string().check(z.refine(isPackAddress)),
  /** The raw Ed25519 key in hexadecimal, as `sincerely pack keygen` prints it. */
  publicKey: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** Just this version, also when it is lower than one that was here before. */
  version: z.optional(z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/))),
});

export const policySchema = z.object({
  packs: z.optional(z.readonly(z.array(packPolicy))),
  grades: z.optional(z.readonly(z.record(z.string(), gradeSetting))),
  sitesAllowed: z.optional(z.readonly(z.array(host))),
  sitesBlocked: z.optional(z.readonly(z.array(host))),
  holds: z.optional(z.enum(['ask', 'off'])),
  askBeforeSend: z.optional(z.boolean()),
  suggestions: z.optional(z.boolean()),
  journal: z.optional(z.boolean()),
  statistics: z.optional(z.boolean()),
  language: z.optional(z.enum(['en', 'de'])),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

export const NO_POLICY: Policy = {};

/** Settings of the person's that a policy of the same name takes out of their hands. */
export const LOCKABLE = ['askBeforeSend', 'suggestions', 'journal'] as const;
export type Lockable = (typeof LOCKABLE)[number];

export function lockedBy(policy: Policy): readonly Lockable[] {
  return LOCKABLE.filter((name) => policy[name] !== undefined);
}

export interface PolicyProblem {
  readonly kind: 'unknown' | 'invalid';
  /** Where in the policy, e.g. "packs.1.url". */
  readonly at: string;
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

type Raw = Readonly<Record<string, unknown>>;

/** In `storage.local`: the policy as it was last read. */
const LAST = 'policy';
/** Milliseconds. Chromium takes seconds for the first answer after its start, and an agent is already typing. */
const PATIENCE = 50;
const late = new Set<() => void>();

/** At once: what was last read where the browser takes its time. When its answer is another one, `watchPolicy` tells. */
export async function readPolicy(): Promise<ReadPolicy> {
  const now = remembered();
  const soon = await Promise.race([now, new Promise<null>((done) => setTimeout(done, PATIENCE, null))]);
  if (soon !== null) return parsePolicy(soon);
  const last = await lastRead();
  now.then((raw) => {
    if (!same(raw, last)) for (const listener of late) listener();
  }, console.error);
  return parsePolicy(last);
}

/** However long it takes: for what must not be undone because the browser was slow. */
export async function readPolicyForSure(): Promise<ReadPolicy> {
  return parsePolicy(await remembered());
}

async function remembered(): Promise<Raw> {
  const raw = await managed();
  // Not to be read is not the same as taken away: packs would go with it.
  if (raw === null) return lastRead();
  if (!same(raw, await lastRead())) await browser.storage.local.set({ [LAST]: raw });
  return raw;
}

async function lastRead(): Promise<Raw> {
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  return isRecord(last) ? last : {};
}

const same = (one: Raw, other: Raw): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Null where it cannot be read. Firefox refuses where no administrator has set anything. */
async function managed(): Promise<Raw | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    console.error('Sincerely cannot read what your organisation has set:', error);
    return null;
  }
}

export function parsePolicy(raw: Raw): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const good: Record<string, unknown> = {};
  const takes = (name: string, value: unknown, ...at: readonly (string | number)[]): boolean => {
    const parsed = policySchema.safeParse({ [name]: value });
    if (parsed.success) return true;
    // Below the one entry that was looked at, e.g. its `url`.
    const below = at.length > 0 ? (parsed.error.issues[0]?.path.slice(2) ?? []) : [];
    problems.push({ kind: 'invalid', at: [name, ...at, ...below].join('.') });
    return false;
  };
  const is = (name: string, value: unknown): boolean => policySchema.safeParse({ [name]: value }).success;
  for (const [name, value] of Object.entries(raw)) {
    if (!Object.hasOwn(policySchema.shape, name)) problems.push({ kind: 'unknown', at: name });
    else if (Array.isArray(value) && is(name, [])) good[name] = value.filter((item, at) => takes(name, [item], at));
    else if (isRecord(value) && is(name, {}))
      good[name] = Object.fromEntries(Object.entries(value).filter(([key, item]) => takes(name, { [key]: item }, key)));
    else if (takes(name, value)) good[name] = value;
  }
  return { policy: policySchema.parse(good), problems };
}

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the policy says about a host; undefined leaves it to the person. An allowed host is an exception from a blocked one:
 * block "*" and allow the helpdesk.
 */
export function siteByPolicy({ sitesAllowed, sitesBlocked }: Policy, hostname: string): 'on' | 'off' | undefined {
  if (sitesAllowed?.some((entry) => covers(entry, hostname))) return 'on';
  return sitesBlocked?.some((entry) => covers(entry, hostname)) ? 'off' : undefined;
}

function covers(entry: string, hostname: string): boolean {
  const wanted = entry.toLowerCase();
  if (wanted === '*') return true;
  const domain = wanted.replace(/^\*\./, '');
  return hostname === domain || (domain !== wanted && hostname.endsWith(`.${domain}`));
}

/** Tells when the policy was changed, or is another one than `readPolicy` took it to be. */
export function watchPolicy(listener: () => void): () => void {
  const changed = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(changed);
  late.add(listener);
  return () => {
    late.delete(listener);
    browser.storage.onChanged.removeListener(changed);
  };
}
