import { phraseAt } from '../findings/phrase.ts';
import type { Fix } from '../model.ts';
import { type Steps, steps } from '../signals/steps.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'steps-as-prose',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'Four or more things to do in running text.',
    why: 'People do one step, look back for the next and lose their place.',
    better: 'One numbered line for each step.',
  },
  run: ({ draft, channel }) =>
    draft.get(steps).map((found) =>
      phraseAt(draft, found, {
        confidence: found.actions.length >= 5 ? 0.95 : 0.88,
        message: `${found.actions.length} steps in running text. A numbered list is easier to follow.`,
        why: 'People do one step, look back for the next and lose their place.',
        because: [
          {
            saw: `${found.actions.length} actions in a row`,
            in: 'draft',
            quoted: draft.text.slice(found.start, found.end),
          },
        ],
        fixes: channel === 'social' ? [] : [asList(draft, found)],
      }),
    ),
};

function asList(draft: TextReading, { start, end, actions }: Steps): Fix {
  const { text } = draft;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const items = actions.map((action, index) => {
    const next = actions[index + 1];
    const words = text
      .slice(action.start, next ? next.start : end)
      .replace(/^(?:(?:and|then|so|first|finally|next|after that|afterwards|please)[,:]?\s+)+/i, '')
      .replace(/[\s,;:.–—>-]*(?:\b(?:and|then|before|until)\b[\s,]*)*$/i, '');
    return `${index + 1}. ${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`;
  });
  const before = start > lineStart ? '\n' : '';
  const after = end < text.length && text[end] !== '\n' ? '\n' : '';
  const replacement = before + items.join('\n') + after;
  return {
    label: 'Make it a numbered list',
    edit: { span: { start, end }, expected: text.slice(start, end), replacement },
    result: items.join('\n'),
  };
}
