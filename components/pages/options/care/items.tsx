import { type ReactNode, useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { asTyped } from '../../../ui/shortcut.ts';
import { useText } from '../../../ui/text.tsx';
import { saidText } from '../packs/said.ts';
import type { SnippetView } from '../types.ts';
import type { CareItem, ItemActions, ItemOf } from './types.ts';

interface Props<K extends CareItem['kind']> {
  readonly item: ItemOf<K>;
  readonly snippet: SnippetView;
  readonly actions: ItemActions;
}

interface FrameProps {
  readonly snippet: SnippetView;
  readonly says: ReactNode;
  readonly children: ReactNode;
}

function Frame({ snippet, says, children }: FrameProps) {
  return (
    <>
      <div className="care-says">
        <h4 className="care-title">{snippet.title}</h4>
        {says}
      </div>
      <div className="buttons">{children}</div>
    </>
  );
}

/** Several of one kind stand below each other: each button says whose it is. */
function Press({ label, of, onPress, primary }: PressProps) {
  return (
    <Button look={primary ? 'primary' : 'plain'} aria-label={`${label}: ${of.title}`} onClick={onPress}>
      {label}
    </Button>
  );
}

interface PressProps {
  readonly label: string;
  readonly of: SnippetView;
  readonly onPress: () => void;
  readonly primary?: boolean;
}

export function Broken({ item, snippet, actions }: Props<'broken'>) {
  const { t } = useText();
  const { at } = item;
  return (
    <Frame snippet={snippet} says={<p>{saidText(item.message, t)}</p>}>
      <Press
        primary
        of={snippet}
        label={at ? t('options.editor.goTo', at.line, at.column) : t('options.care.open')}
        onPress={() => actions.open(item.id, at)}
      />
      <Press
        of={snippet}
        label={t('options.care.leave')}
        onPress={() => actions.press(item, { kind: 'putAside', key: item.key }, t('options.care.said.putAside'))}
      />
    </Frame>
  );
}

export function Rule({ item, snippet, actions }: Props<'rule'>) {
  const { t, told } = useText();
  const resultId = useId();
  const { fix, at, id, key, check, quoted, message } = item;
  const around = linesAround(snippet.body, item);
  return (
    <Frame
      snippet={snippet}
      says={
        <>
          <p>
            {around.before}
            <mark>{quoted}</mark>
            {around.after}
          </p>
          <p className="quiet">{told(message, check)}</p>
          {fix && (
            <p className="care-result" id={resultId}>
              <span className="quiet">{t('options.care.becomes')}</span> {fix.result}
            </p>
          )}
        </>
      }
    >
      {fix && (
        <Button
          look="primary"
          aria-label={`${fix.label}: ${snippet.title}`}
          aria-describedby={resultId}
          onClick={() => actions.press(item, { kind: 'fix', id, body: fix.body }, t('options.care.said.fix', quoted))}
        >
          {fix.label}
        </Button>
      )}
      <Press of={snippet} label={t('options.editor.goTo', at.line, at.column)} onPress={() => actions.open(id, at)} />
      <Press
        of={snippet}
        label={t('options.care.leave')}
        onPress={() => actions.press(item, { kind: 'putAside', key }, t('options.care.said.putAside'))}
      />
    </Frame>
  );
}

/** So many characters on either side tell where it is. */
const AROUND = 60;

/** The rest of its line; nothing where marks of Markdown stand within. */
function linesAround(
  body: string,
  { at, quoted }: ItemOf<'rule'>,
): { readonly before: string; readonly after: string } {
  const line = body.split('\n')[at.line - 1] ?? '';
  const start = at.column - 1;
  if (!line.startsWith(quoted, start)) return { before: '', after: '' };
  const before = line.slice(0, start);
  const after = line.slice(start + quoted.length);
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  };
}

export function Shortcut({ item, snippet, actions }: Props<'shortcut'>) {
  const { t } = useText();
  const { id, key, shortcut, others, free } = item;
  return (
    <Frame
      snippet={snippet}
      says={
        <p>
          {t(
            'options.care.sharedWith',
            asTyped(shortcut),
            others.map((title) => t('options.care.quoted', title)).join(', '),
          )}
        </p>
      }
    >
      <Press
        primary
        of={snippet}
        label={t('options.care.rename', asTyped(free))}
        onPress={() =>
          actions.press(item, { kind: 'rename', id, shortcut: free }, t('options.care.said.rename', asTyped(free)))
        }
      />
      <Press of={snippet} label={t('options.care.open')} onPress={() => actions.open(id)} />
      <Press
        of={snippet}
        label={t('options.care.offerBoth')}
        onPress={() => actions.press(item, { kind: 'putAside', key }, t('options.care.said.putAside'))}
      />
    </Frame>
  );
}

export function Review({ item, snippet, actions }: Props<'review'>) {
  const { t, language } = useText();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Frame
      snippet={snippet}
      says={
        <>
          <p>{t('options.care.dueSince', day.format(Date.parse(item.reviewBy)))}</p>
          <p className="preview preview-text care-body">{snippet.body.slice(0, SHOWN)}</p>
        </>
      }
    >
      <Press
        primary
        of={snippet}
        label={t('options.care.stillRight')}
        onPress={() => actions.press(item, { kind: 'stillRight', id: item.id }, t('options.care.said.stillRight'))}
      />
      <Press of={snippet} label={t('options.care.open')} onPress={() => actions.open(item.id)} />
    </Frame>
  );
}

const SHOWN = 600;

export function Unused({ item, snippet, actions }: Props<'unused'>) {
  const { t, language } = useText();
  const { id, key } = item;
  const { usage, title } = snippet;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <Frame
      snippet={snippet}
      says={
        <p className="quiet">
          {usage.lastUsed === undefined
            ? t('options.snippets.used', usage.count)
            : `${t('options.snippets.used', usage.count)}, ${t('options.snippets.lastUsed', day.format(usage.lastUsed))}`}
        </p>
      }
    >
      <Press
        primary
        of={snippet}
        label={t('options.care.archive')}
        onPress={() => actions.press(item, { kind: 'archive', id }, t('options.care.said.archive', title))}
      />
      <Press
        of={snippet}
        label={t('options.editor.delete')}
        onPress={() => actions.press(item, { kind: 'delete', id }, t('options.snippets.deleted', title))}
      />
      <Press
        of={snippet}
        label={t('options.care.keepIt')}
        onPress={() => actions.press(item, { kind: 'putAside', key }, t('options.care.said.putAside'))}
      />
    </Frame>
  );
}
