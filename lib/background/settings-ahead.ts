/**
 * What a frame will ask for once its assistant runs, read while the browser still brings the assistant there. Whatever
 * changes in between has it read anew.
 */
import type { AssistantSettings } from '#browser/messages.ts';
import type { Frame } from './sender.ts';

/** An assistant that has not asked by then was not started. */
const LATEST = 5_000;

export interface SettingsAhead {
  begin(frame: Frame): void;
  /** What was begun for this frame, once; read now where there is none. */
  take(frame: Frame): Promise<AssistantSettings>;
  forget(): void;
}

export function settingsAhead(read: (frame: Frame) => Promise<AssistantSettings>): SettingsAhead {
  const begun = new Map<string, Promise<AssistantSettings>>();
  const keyOf = ({ tabId, frameId, origin }: Frame): string => `${tabId} ${frameId} ${origin}`;
  return {
    begin(frame) {
      const key = keyOf(frame);
      const reading = read(frame);
      // Who asks hears of it; nobody may.
      reading.catch(() => undefined);
      begun.set(key, reading);
      setTimeout(() => begun.get(key) === reading && begun.delete(key), LATEST);
    },
    take(frame) {
      const key = keyOf(frame);
      const reading = begun.get(key);
      begun.delete(key);
      return reading ?? read(frame);
    },
    forget: () => begun.clear(),
  };
}
