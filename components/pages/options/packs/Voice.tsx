import type { ReactNode } from 'react';
import { type Texts, useText } from '../../../ui/text.tsx';
import { gradeText } from './grades.ts';
import { More } from './More.tsx';
import type { GradedCheck, VoiceView } from './types.ts';

/** How the pack wants to sound, to whom, in which channel, and what may be offered. */
export function Voice({ voice }: { readonly voice: VoiceView }) {
  const { t } = useText();
  const { text, personas, channels, remedies, company, spellings, sites } = voice;
  if (isEmpty(voice)) return <p className="quiet">{t('options.packs.none')}</p>;
  return (
    <div className="list">
      {text !== '' && (
        <Part title={t('options.packs.voice.text')}>
          <p className="preview-text">{text}</p>
        </Part>
      )}
      {sites.length > 0 && (
        <Part title={t('options.packs.voice.sites')}>
          <p>{sites.join(', ')}</p>
        </Part>
      )}
      {channels.length > 0 && (
        <Part title={t('options.packs.voice.channels')}>
          <ul className="entries">
            {channels.map(({ channel, answerWithin, signOff, grades }) => (
              <li key={channel} className="entry">
                <b>{t(`options.editor.channel.${channel}`)}</b>
                {answerWithin !== undefined && <p>{within(answerWithin, t)}</p>}
                <Grades grades={grades} />
                {signOff !== '' && (
                  <>
                    <p className="quiet">{t('options.packs.voice.signOff')}</p>
                    <p className="preview preview-text">{signOff}</p>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {personas.length > 0 && (
        <Part title={t('options.packs.voice.personas')}>
          <More items={personas} page={10} className="entries">
            {({ id, title, text: about, words, tags, grades }) => (
              <li key={id} className="entry">
                <b>{title}</b>
                <p>{about}</p>
                {words.length > 0 && <p className="quiet">{t('options.packs.voice.words', words.join(', '))}</p>}
                {tags.length > 0 && <p className="quiet">{t('options.packs.voice.tags', tags.join(', '))}</p>}
                <Grades grades={grades} />
              </li>
            )}
          </More>
        </Part>
      )}
      {remedies.length > 0 && (
        <Part title={t('options.packs.voice.remedies')}>
          <Facts facts={remedies} />
        </Part>
      )}
      {company.length > 0 && (
        <Part title={t('options.packs.voice.company')}>
          <p className="quiet">{t('options.packs.voice.companyIs')}</p>
          <Facts facts={company} />
        </Part>
      )}
      {spellings.length > 0 && (
        <Part title={t('options.packs.voice.spellings')}>
          <More items={spellings} page={20} className="entries">
            {({ spelling, wrong }) => (
              <li key={spelling} className="entry">
                <b>{spelling}</b> <span className="quiet">{t('options.packs.voice.wrong', wrong.join(', '))}</span>
              </li>
            )}
          </More>
        </Part>
      )}
    </div>
  );
}

const within = (minutes: number, t: Texts['t']): string =>
  minutes >= 120 && minutes % 60 === 0
    ? t('options.packs.voice.answerWithinHours', minutes / 60)
    : t('options.packs.voice.answerWithin', minutes);

export const isEmpty = ({ text, ...lists }: VoiceView): boolean =>
  text === '' && Object.values(lists).every((list) => list.length === 0);

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="pack-part" aria-label={title}>
      <h3 className="pack-part-title">{title}</h3>
      {children}
    </section>
  );
}

function Facts({ facts }: { readonly facts: VoiceView['remedies'] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}
    </dl>
  );
}

function Grades({ grades }: { readonly grades: readonly GradedCheck[] }) {
  const { t } = useText();
  if (grades.length === 0) return null;
  const said = grades.map(({ check, grade }) => `${check}: ${gradeText(grade, t)}`).join(', ');
  return <p className="quiet">{t('options.packs.voice.grades', said)}</p>;
}
