import { brandTerms } from '../findings/brand-terms.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'brand-term',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A product or brand word written otherwise than your team has agreed.',
    why: 'Two names for one thing make the customer look for two things.',
    better: '“the Sign-In page” where that is what the button says.',
  },
  run: ({ draft, voice }) => brandTerms(draft, voice.terms),
};
