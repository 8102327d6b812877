import { describe, expect, it } from 'vitest';
import { replyCue } from '#core/signals/reply-cues.ts';
import { hits } from './read.ts';

describe('reply cues', () => {
  it.each([
    ['You can appeal here.', 'appeal'],
    ['That is a phishing mail.', 'security'],
    ['Post your idea in the community.', 'idea'],
    ['Happens to the best of us.', 'own-slip'],
    ['Please restart the router.', 'troubleshoot'],
    ['We have refunded it.', 'repair'],
  ])('%s: %s', (text, cue) => expect(hits(replyCue, text).map((one) => one.cue)).toContain(cue));
  it('none in plain words', () => expect(hits(replyCue, 'The lamp is made of glass.')).toEqual([]));
});
