import type { PackChange } from '#core/packs/diff.ts';
import { type Texts, useText } from '../../../ui/text.tsx';
import { More } from './More.tsx';
import { Words } from './Words.tsx';

const WHATS = [
  'pack',
  'value',
  'persona',
  'remedy',
  'spelling',
  'company',
  'profile',
  'grade',
  'rule',
  'term',
  'template',
] as const;

const FIELDS = ['grade', 'title', 'shortcut', 'tags', 'channels', 'language', 'examples'] as const;

type Grade = 'note' | 'ask' | 'hold' | 'off';
const GRADE = /“(note|ask|hold|off)”/g;

/** "grade: nothing → “hold”": the words around what stands in the pack, and how loud by the name it has on these pages. */
function inWords(detail: string, what: string, t: Texts['t']): string {
  const field = FIELDS.find((one) => detail.startsWith(`${one}: `));
  const change = field ? detail.slice(field.length + 2) : detail;
  const isGrade = field === 'grade' || what === 'grade';
  const said = (isGrade ? change.replace(GRADE, (_, grade: Grade) => t(`options.checks.${grade}`)) : change)
    .replace(/^nothing(?= → )/, t('options.packs.nothing'))
    .replace(/(?<= → )nothing$/, t('options.packs.nothing'));
  return field ? `${t(`options.packs.field.${field}`)}: ${said}` : said;
}

/** Louder rules and changed texts first would hide what is gone: the order is the pack's own. */
export function Changes({ changes }: { readonly changes: readonly PackChange[] | null }) {
  const { t } = useText();
  if (changes === null)
    return (
      <div className="stack">
        <p role="status">{t('options.packs.comparing')}</p>
        <progress className="progress" aria-label={t('options.packs.comparing')} />
      </div>
    );
  if (changes.length === 0) return <p className="quiet">{t('options.packs.noChanges')}</p>;
  return (
    <More items={changes} page={30} className="entries">
      {({ kind, what, id, title, details, words }) => {
        const known = WHATS.find((one) => one === what);
        return (
          <li key={`${kind} ${what} ${id}`} className="entry">
            <p>
              <span className={`change change--${kind}`}>{t(`options.packs.change.${kind}`)}</span>{' '}
              {known ? t(`options.packs.what.${known}`) : what} <b>{title ?? id}</b>
            </p>
            {details.map((detail) => (
              <p key={detail} className="quiet change-detail">
                {inWords(detail, what, t)}
              </p>
            ))}
            {words && <Words words={words} />}
          </li>
        );
      }}
    </More>
  );
}
