/** What the library's care is not to show again. Each answers how it is taken back, which leaves what was pressed since. */
import { changeSetting } from '#browser/settings.ts';

type TakeBack = () => Promise<void>;

export async function putAside(key: string): Promise<TakeBack> {
  let wasThere = false;
  await changeSetting('careAside', (now) => {
    wasThere = now.includes(key);
    return wasThere ? now : [...now, key];
  });
  return () => changeSetting('careAside', (now) => (wasThere ? now : now.filter((one) => one !== key)));
}

export async function bringBack(): Promise<TakeBack> {
  let before: readonly string[] = [];
  await changeSetting('careAside', (now) => {
    before = now;
    return [];
  });
  return () => changeSetting('careAside', (now) => [...new Set([...before, ...now])]);
}
