import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckState, OfferView, ReadOffer } from '#components/pages/options/packs/types.ts';
import { type Texts, useText } from '#components/ui/text.tsx';
import type { Library } from '#core/importers/importer.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Trust } from '#core/packs/trust.ts';
import { judgePack, type KnownHere } from '#store/packs.ts';
import { listSnippets } from '#store/snippets.ts';
import { loadFiles, type ReadFile, readChosen, refusedFile } from '../chosen-file.ts';
import { store } from '../store.ts';
import { failureText } from '../ways.ts';
import { type GivenFile, nameOf } from './files.ts';
import { foreignFile } from './foreign.ts';
import type { FoundPack, IncomingText } from './look.ts';
import { type LookedEarly, lookEarly } from './look-early.ts';
import type { Ask, Foreign } from './look-foreign.ts';
import { noPackView, noSourceView, offerView, refusedView } from './offer.ts';
import { createReader, type Reader, Stopped } from './reader.ts';

export interface Offered {
  readonly pack: Pack;
  readonly trust: Trust;
  /** Not a file already: it can be had as one. */
  readonly own: boolean;
}

export type Incoming =
  | { readonly kind: 'import'; readonly read: ReadFile }
  | { readonly kind: 'offer'; readonly view: OfferView; readonly offered: Offered | null };

interface Given {
  readonly name: string;
  readonly texts: readonly IncomingText[];
  readonly library: Library | null;
  readonly format: string;
}

/** From the files to what the person is asked about them. Nothing here stores anything. */
export function useIncoming() {
  const { t } = useText();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const given = useRef<Given | null>(null);
  /** Counts what was begun, so that an answer which comes too late is nobody's. */
  const run = useRef(0);
  const readers = useRef<Reader | null>(null);
  readers.current ??= createReader();
  const reader = readers.current;
  useEffect(() => () => reader.stop(), [reader]);

  /** Waits for whether a fetched pack is wanted. */
  const deciding = useRef<((wanted: boolean) => void) | null>(null);
  const decide = useCallback((wanted: boolean) => {
    const waits = deciding.current !== null;
    deciding.current?.(wanted);
    deciding.current = null;
    return waits;
  }, []);

  const begin = useCallback(() => {
    run.current += 1;
    reader.stop();
    decide(false);
    const own = run.current;
    return () => own === run.current;
  }, [reader, decide]);

  const close = useCallback(() => {
    begin();
    given.current = null;
    setIncoming(null);
  }, [begin]);

  /** What is shown when `work` fails, unless somebody stopped it. */
  const guarded = async (name: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped) return;
      console.error(error);
      setIncoming({ kind: 'import', read: refusedFile(unreadable(name, error, t)) });
    }
  };

  /** What is found out about the offer while it is looked at. */
  const tell = (isOurs: () => boolean, news: Partial<ReadOffer>) => {
    if (!isOurs()) return;
    setIncoming((now) =>
      now?.kind === 'offer' && now.view.kind === 'read' ? { ...now, view: { ...now.view, ...news } } : now,
    );
  };

  const check = async (pack: Pack, isOurs: () => boolean) => {
    const said = (state: CheckState) => tell(isOurs, { check: state });
    try {
      const today = new Date().toISOString().slice(0, 10);
      const problems = await reader.ask(
        'check',
        { pack, today },
        { progress: (share) => said({ kind: 'checking', share }) },
      );
      said({ kind: 'checked', problems });
    } catch (error) {
      if (error instanceof Stopped) said({ kind: 'stopped' });
      else said({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  const offer = async (
    name: string,
    found: FoundPack,
    own: boolean,
    isOurs: () => boolean,
    known?: Promise<KnownHere>,
  ) => {
    const { pack, verified } = found;
    const judged = await judgePack(store, { pack, verified, origin: 'file' }, await known);
    if (!isOurs()) return;
    if (judged.kind === 'refused') {
      setIncoming({
        kind: 'offer',
        view: refusedView(name, judged.code, pack, judged.inUse?.version, t),
        offered: null,
      });
      return;
    }
    const before = judged.inUse?.pack ?? null;
    const knownKey = judged.inUse?.trust?.kind === 'signed';
    const update = before && { from: before.version, changes: null };
    const view = offerView(name, found, judged.trust, knownKey, update, t);
    setIncoming({ kind: 'offer', view, offered: { pack, trust: judged.trust, own } });
    let checks = true;
    if (before) {
      const compare = () => reader.ask('compare', { before, after: pack });
      const changes = await compare().catch((error: unknown) => {
        if (!(error instanceof Stopped) || !isOurs()) throw error;
        // The check was stopped before its turn came; what changes is still to be seen.
        checks = false;
        return compare();
      });
      tell(isOurs, { update: { from: before.version, changes } });
    }
    if (checks && isOurs()) await check(pack, isOurs);
    else tell(isOurs, { check: { kind: 'stopped' } });
  };

  /** What came from an address is shown like a file, and answers whether the person wants it. */
  const offerFetched = (from: string, found: FoundPack): Promise<boolean> => {
    const isOurs = begin();
    const wanted = new Promise<boolean>((resolve) => {
      deciding.current = resolve;
    });
    void guarded(from, () => offer(from, found, false, isOurs));
    return wanted;
  };

  const show = async ({ looked, known }: LookedEarly, isOurs: () => boolean): Promise<void> => {
    if (!isOurs() || given.current === null) return;
    const { name, texts } = given.current;
    switch (looked.kind) {
      case 'pack':
        return offer(name, looked, texts.length > 1, isOurs, known);
      case 'no-pack':
        return setIncoming({ kind: 'offer', view: noPackView(name, looked.received, t), offered: null });
      case 'no-source':
        return setIncoming({ kind: 'offer', view: noSourceView(name, looked.problems, t), offered: null });
      case 'snippets':
        return showForeign(looked, isOurs);
      case 'foreign':
        return showForeign(await reader.ask('foreign', { files: texts, ask: {} }), isOurs);
    }
  };

  const showForeign = async (found: Foreign, isOurs: () => boolean): Promise<void> => {
    const { records } = await listSnippets(store);
    if (!isOurs() || given.current === null) return;
    const { name } = given.current;
    if (found.kind === 'snippets') {
      setIncoming({ kind: 'import', read: readChosen(name, found.text, () => records, t) });
      return;
    }
    const library = found.kind === 'library' ? found.library : null;
    given.current = { ...given.current, library, format: found.format ?? '' };
    setIncoming({ kind: 'import', read: foreignFile(name, found, () => records, t) });
  };

  /** Once more, as a person says it is. */
  const lookAgain = async (ask: Ask) => {
    const now = given.current;
    if (now === null) return;
    const isOurs = begin();
    await guarded(now.name, async () => showForeign(await reader.ask('foreign', { files: now.texts, ask }), isOurs));
  };

  /** The files may still be on their way: a folder is read entry by entry. */
  const take = async (coming: Promise<readonly GivenFile[]>) => {
    const isOurs = begin();
    reader.warm();
    given.current = null;
    setIncoming({ kind: 'import', read: { ...refusedFile(''), view: { kind: 'reading', name: '' } } });
    await guarded(t('options.foreign.theFiles'), async () => {
      const files = await coming;
      const name = nameOf(files);
      const loaded = await loadFiles(name, files, t);
      if (!isOurs()) return;
      if (loaded.kind === 'refused') {
        setIncoming({ kind: 'import', read: refusedFile(loaded.message) });
        return;
      }
      given.current = { name, texts: loaded.texts, library: null, format: '' };
      await show(await lookEarly(reader, store, loaded), isOurs);
    });
  };

  const makePack = async (packName: string) => {
    const now = given.current;
    if (now === null || now.library === null) return;
    const { library, format, name } = now;
    const isOurs = begin();
    setIncoming({ kind: 'offer', view: { kind: 'reading', from: name }, offered: null });
    await guarded(name, async () => {
      const about = { name: packName, from: format, rules: name.replace(/\.[^.]*$/, '') };
      const texts = await reader.ask('source', { library, about });
      const found = await lookEarly(reader, store, { texts, others: [] });
      if (found.looked.kind === 'pack') await offer(name, found.looked, true, isOurs);
      else await show(found, isOurs);
    });
  };

  return {
    incoming,
    take,
    offerFetched,
    close,
    /** For a fetched pack: whoever fetched it stores it. False for any other. */
    accept: () => {
      if (!decide(true)) return false;
      close();
      return true;
    },
    stopCheck: () => reader.stop(),
    readAs: (format: string) => lookAgain({ format }),
    nameColumns: (columns: ReadonlyMap<string, string>) => lookAgain({ format: 'generic-csv', columns }),
    makePack,
  };
}

function unreadable(name: string, error: unknown, t: Texts['t']): string {
  return t('options.import.unreadable', name, failureText(error, t));
}
