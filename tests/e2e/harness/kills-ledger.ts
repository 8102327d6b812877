/** What was sent to be stored, what was reported as stored, and whether that is what stands there. */
import { draftRecord } from '#store/drafts.ts';
import { ignoreRecord } from '#store/ignores.ts';
import { pickRecord } from '#store/picks.ts';
import { snippetRecord } from '#store/snippets.ts';
import { versionRecord } from '#store/versions.ts';

export type Rows = Readonly<Record<string, readonly unknown[]>>;

export type Write =
  | { readonly kind: 'text'; readonly title: string; readonly body: string }
  /** All of an import, or nothing of it. */
  | { readonly kind: 'batch'; readonly name: string; readonly size: number }
  | { readonly kind: 'use'; readonly title: string }
  | { readonly kind: 'draft'; readonly text: string }
  | { readonly kind: 'ignore'; readonly wording: string };

export interface Ledger {
  sent(write: Write): void;
  reported(write: Write): void;
  idOf(title: string): string;
  /** Compares with what is stored, and goes on from there. */
  settle(rows: Rows): { readonly written: number; readonly lost: readonly string[] };
}

export function createLedger(): Ledger {
  /** What stands there for certain. */
  const texts = new Map<string, string>();
  const uses = new Map<string, number>();
  const certain = new Set<string>();
  const ids = new Map<string, string>();
  let sent: Write[] = [];
  let reported: Write[] = [];

  return {
    sent: (write) => sent.push(write),
    reported: (write) => reported.push(write),
    idOf: (title) => ids.get(title) ?? title,
    settle(rows) {
      const lost: string[] = [];
      let written = 0;
      const parsed = <T>(name: string, schema: { parse(row: unknown): T }): readonly T[] =>
        (rows[name] ?? []).flatMap((row) => {
          try {
            return [schema.parse(row)];
          } catch (error) {
            lost.push(`${name}: a record that does not read: ${JSON.stringify(row)} ${String(error)}`);
            return [];
          }
        });
      const snippets = parsed('snippets', snippetRecord);
      const versions = parsed('versions', versionRecord);
      const byTitle = new Map(snippets.map((record) => [record.title, record]));
      for (const record of snippets) ids.set(record.title, record.id);
      if ((rows.quarantine ?? []).length > 0) lost.push('a record was set aside');

      const was = new Map(texts);
      for (const write of reported) if (write.kind === 'text') texts.set(write.title, write.body);
      for (const write of sent) {
        if (write.kind !== 'text') continue;
        const there = byTitle.get(write.title);
        if (there?.body !== write.body) continue;
        written += 1;
        const before = was.get(write.title);
        const history = versions.filter((version) => version.snippet === there.id).map((version) => version.text.body);
        if (before !== undefined && before !== write.body && !history.includes(before))
          lost.push(`${write.title}: ${before} is in no history`);
        texts.set(write.title, write.body);
      }
      for (const [title, body] of texts)
        if (byTitle.get(title)?.body !== body) lost.push(`${title}: ${body} is ${byTitle.get(title)?.body}`);

      for (const write of sent) {
        if (write.kind !== 'batch') continue;
        const count = snippets.filter((record) => record.title.startsWith(`${write.name}/`)).length;
        if (count === write.size) written += 1;
        else if (count > 0) lost.push(`${write.name}: ${count} of ${write.size}`);
      }
      for (const write of reported) if (write.kind === 'batch') certain.add(`batch ${write.name}/0`);

      for (const [title, record] of byTitle) {
        const of = (list: readonly Write[]) =>
          list.filter((write) => write.kind === 'use' && write.title === title).length;
        const grown = record.usage.count - (uses.get(title) ?? 0);
        if (grown < of(reported) || grown > of(sent))
          lost.push(`${title}: ${grown} uses of ${of(reported)} reported, ${of(sent)} sent`);
        uses.set(title, record.usage.count);
        written += grown;
      }
      if (parsed('picks', pickRecord).length < [...uses.values()].reduce((sum, count) => sum + count, 0))
        lost.push('a use without its pick');

      const there = new Set([
        ...snippets.map((record) => `batch ${record.title}`),
        ...parsed('drafts', draftRecord).map((draft) => `draft ${draft.text}`),
        ...parsed('ignores', ignoreRecord).map(({ ignore }) =>
          ignore.kind === 'wording' ? `ignore ${ignore.wording}` : '',
        ),
      ]);
      const nameOf = (write: Write) =>
        write.kind === 'draft' ? `draft ${write.text}` : write.kind === 'ignore' ? `ignore ${write.wording}` : null;
      for (const write of sent) if (there.has(nameOf(write) ?? '')) written += 1;
      for (const name of reported.map(nameOf)) if (name !== null) certain.add(name);
      for (const name of certain) if (!there.has(name)) lost.push(`${name} is gone`);

      sent = [];
      reported = [];
      return { written, lost };
    },
  };
}
