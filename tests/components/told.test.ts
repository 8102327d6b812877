/** What the engine says in English has a text in German, wherever it comes from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '#core/checks/registry.ts';
import { createChecker } from '#core/engine.ts';
import german from '../../components/ui/findings.de.json';
import { teller } from '../../components/ui/told.ts';
import { ROOT } from '../../scripts/command.ts';

const tell = teller(german);
const inEnglish = (said: readonly string[]): readonly string[] => said.filter((one) => tell(one) === one);

describe('what the engine says, in German', () => {
  it.each(checks.map(({ id, doc }) => [id, doc] as const))('%s says in Options what it looks for', (_, doc) => {
    expect(inEnglish([doc.what, doc.why, doc.better])).toEqual([]);
  });

  it('has every reason that is written down in the lists and signals', () => {
    // What is recognised in a draft is counted, not told; and what `toned` says comes from its checks.
    const sources = ['checks', 'findings', 'lexicons', 'signals'].flatMap((folder) => {
      const path = join(ROOT, 'lib/core', folder);
      return readdirSync(path)
        .filter((name) => name.endsWith('.ts') && name !== 'acknowledgement.ts' && name !== 'toned.ts')
        .map((name) => readFileSync(join(path, name), 'utf8'));
    });
    const reasons = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:saw|message|why): '((?:[^'\\]|\\.)+)'/g)].map(([, said = '']) =>
        said.replace(/\\'/g, "'"),
      ),
    );
    expect(reasons.length).toBeGreaterThan(200);
    expect(inEnglish([...new Set(reasons)])).toEqual([]);
  });

  it('says what a rule says that has no words of its own, and leaves a rule’s own words alone', () => {
    const rules = [
      { id: 'a', find: ['kindly'], instead: ['please'] },
      { id: 'b', find: ['utilise'] },
      { id: 'c', limit: { 'exclamation marks': 0, per: 'draft' } },
      { id: 'd', require: { signal: 'timeframe' } },
      { id: 'e', consistent: { either: ['parcel', 'package'] } },
      { id: 'f', find: ['parcel'], message: 'The customer is king.', why: 'A rule of the house.' },
    ];
    const { check } = createChecker();
    const draft = 'Kindly wait! We utilise your parcel and package.';
    const said = check(draft, { voice: { rules } })
      .filter(({ check: id }) => id.length === 1)
      .map(({ check: id, message, why, because }) => [
        id,
        tell(message, id),
        tell(why, id),
        ...because.map(({ saw }) => tell(saw)),
      ]);
    expect(Object.fromEntries(said.map(([id, ...rest]) => [id, rest]))).toEqual({
      a: ['Schreiben Sie „please“ statt „Kindly“.', 'Eine Regel Ihres Teams.', 'diese Worte'],
      b: ['Ihr Team vermeidet „utilise“.', 'Eine Regel Ihres Teams.', 'diese Worte'],
      c: [
        'Ausrufezeichen je Entwurf: 1; Ihr Team bleibt bei 0.',
        'Eine Regel Ihres Teams.',
        'Ausrufezeichen: 1, höchstens 0',
      ],
      d: ['Ihr Team möchte hier: Zeitangabe.', 'Eine Regel Ihres Teams.', 'fehlt: Zeitangabe'],
      e: [
        'Sie schreiben auch „parcel“. Bleiben Sie bei einem.',
        'Zwei Wörter für eine Sache lassen nach zwei Sachen suchen.',
        'im selben Entwurf anders geschrieben',
      ],
      f: ['The customer is king.', 'A rule of the house.', 'diese Worte'],
    });
  });

  it('takes what was quoted over as it stands', () => {
    expect(tell('When is “$1 soon”? Name a day or an hour you can keep.')).toBe(
      'Wann ist „$1 soon“? Nennen Sie einen Tag oder eine Stunde, die Sie halten können.',
    );
    expect(tell('The customer is Ana.', 'wrong-name')).toBe('Die Nachricht ist von Ana.');
    expect(tell('A password. Send a link to set one instead. Everybody can read this.')).toBe(
      'Ein Passwort. Senden Sie stattdessen einen Link, um eines zu setzen. Das können alle lesen.',
    );
  });

  it('fills in the same values', () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\$t?(\d)/g)].map(([, place]) => place))].sort();
    const differ = Object.entries(german).filter(([key, text]) => `${places(key)}` !== `${places(text)}`);
    expect(differ).toEqual([]);
  });
});
