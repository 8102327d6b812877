import { readdirSync, readFileSync } from 'node:fs';
import type { Conversation } from '#core/model.ts';
import type { ReplyBox } from '#page/contracts.ts';
import type { Place } from './in-page.ts';

type Box = Pick<ReplyBox, 'audience' | 'channel'> & Exclude<Place, string>;

/** What the leading comment of a page in tests/pages says. */
export type Fixture = { readonly name: string; readonly html: string; readonly url: string } & (
  | { readonly adapter: null }
  | {
      readonly adapter: string;
      readonly conversation: Conversation;
      readonly boxes: readonly Box[];
      readonly sends?: readonly Place[];
      readonly shortcuts?: readonly string[];
      readonly attachments?: number;
    }
);

const folder = new URL('../../pages/', import.meta.url);

export function fixtures(): readonly Fixture[] {
  const names = readdirSync(folder).filter((name) => /^[\w-]+--[\w-]+\.html$/.test(name));
  return names.sort().map((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const comment = /^<!--\n([\s\S]*?)\n-->/.exec(html)?.[1];
    if (!comment)
      throw new Error(`tests/pages/${name}: start it with a comment that holds its URL and what is expected, as JSON.`);
    return { name, html, ...JSON.parse(comment) } as Fixture;
  });
}
