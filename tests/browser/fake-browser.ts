import { vi } from 'vitest';

interface StoredChange {
  readonly newValue?: unknown;
}

function storageArea(name: string, listeners: Set<(changes: Record<string, StoredChange>, area: string) => void>) {
  let stored: Record<string, unknown> = {};
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: stored[key] }]));
    for (const listener of listeners) listener(changes, name);
  };
  return {
    async get(keys: string | readonly string[] | null) {
      const wanted = keys === null ? Object.keys(stored) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => key in stored).map((key) => [key, stored[key]])),
      );
    },
    async set(entries: Record<string, unknown>) {
      stored = { ...stored, ...structuredClone(entries) };
      tell(Object.keys(entries));
    },
    async remove(keys: string | readonly string[]) {
      const gone = new Set([keys].flat());
      stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !gone.has(key)));
      tell([...gone]);
    },
  };
}

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

/** As much of the browser as the background uses, with its rules: a duplicate id throws, an unknown one too. */
export function fakeBrowser() {
  const listeners = new Set<(changes: Record<string, StoredChange>, area: string) => void>();
  const granted = new Set<string>();
  let scripts: readonly Registered[] = [];
  return {
    granted,
    runtime: { id: 'ours', getManifest: () => ({ host_permissions: ['https://hosted.example/agent/*'] }) },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: {
      local: storageArea('local', listeners),
      session: storageArea('session', listeners),
      managed: storageArea('managed', listeners),
      onChanged: {
        addListener: (listener: (changes: Record<string, StoredChange>, area: string) => void) =>
          listeners.add(listener),
        removeListener: (listener: (changes: Record<string, StoredChange>, area: string) => void) =>
          listeners.delete(listener),
      },
    },
    permissions: {
      getAll: async () => ({ origins: ['https://hosted.example/*', ...granted] }),
      contains: async ({ origins }: { origins: readonly string[] }) =>
        origins.every((origin) => granted.has(origin) || origin === 'https://hosted.example/*'),
      request: vi.fn(async ({ origins }: { origins: readonly string[] }) => {
        for (const origin of origins) granted.add(origin);
        return true;
      }),
      remove: vi.fn(async ({ origins }: { origins: readonly string[] }) => {
        for (const origin of origins) granted.delete(origin);
        return true;
      }),
    },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown) => []),
      getRegisteredContentScripts: async () => [...scripts],
      registerContentScripts: vi.fn(async (added: readonly Registered[]) => {
        const double = added.find((one) => scripts.some((script) => script.id === one.id));
        if (double) throw new Error(`Duplicate script ID '${double.id}'`);
        scripts = [...scripts, ...added];
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: readonly string[] }) => {
        const unknown = ids.find((id) => !scripts.some((script) => script.id === id));
        if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
        scripts = scripts.filter((script) => !ids.includes(script.id));
      }),
    },
    tabs: { query: vi.fn(async (_query: unknown) => [{ id: 1 }, { id: 2 }]) },
    alarms: { create: vi.fn(async (_name: string, _when: unknown) => undefined), clear: vi.fn(async () => true) },
    commands: { getAll: async () => [{ name: 'open-search', shortcut: 'Ctrl+Shift+Space' }] },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
