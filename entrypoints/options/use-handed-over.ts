import { useEffect, useState } from 'react';
import { followHandOvers } from '#browser/new-snippet.ts';
import { EMPTY_FORM, NEW, type Unsaved } from '#components/pages/options/form.ts';
import { pageSight } from './follow-snippets.ts';

/**
 * A selection that was to be saved as a snippet opens as a new one. Answers how many came so far. What was being written
 * already is kept, and the selection stands below it.
 */
export function useHandedOver(setUnsaved: (change: (unsaved: Unsaved) => Unsaved) => void): number {
  const [came, setCame] = useState(0);
  useEffect(
    () =>
      followHandOvers(pageSight, (text) => {
        setUnsaved((unsaved) => {
          const form = unsaved.get(NEW)?.form ?? EMPTY_FORM;
          const body = form.body.trim() === '' ? text : `${form.body}\n\n${text}`;
          return new Map([...unsaved, [NEW, { form: { ...form, body }, rev: 0 }]]);
        });
        setCame((count) => count + 1);
        location.hash = '#snippets';
      }),
    [setUnsaved],
  );
  return came;
}
