import type { CareItem } from '#core/templates/care/care.ts';
import type { Place, Undoable } from '../types.ts';

export type { CareItem } from '#core/templates/care/care.ts';

export type ItemOf<K extends CareItem['kind']> = Extract<CareItem, { readonly kind: K }>;

/** How far it is. `failed` has the reason, in words for a person. */
export type Looking =
  | { readonly kind: 'looking'; readonly done: number; readonly total: number }
  | { readonly kind: 'done' | 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

/** What one press does about an item. */
export type CarePress =
  | { readonly kind: 'merge'; readonly keep: string; readonly leave: string }
  | { readonly kind: 'archive' | 'stillRight'; readonly id: string }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'archiveAll'; readonly ids: readonly string[] }
  | { readonly kind: 'fix'; readonly id: string; readonly body: string }
  | { readonly kind: 'rename'; readonly id: string; readonly shortcut: string }
  /** "They differ", "keep it": it is not shown again. */
  | { readonly kind: 'putAside'; readonly key: string };

export type Pressed = Undoable;

export interface ItemActions {
  /** `said` is what the toast says once it is done. */
  press(item: CareItem | readonly CareItem[], press: CarePress, said: string): void;
  open(id: string, at?: Place): void;
}
