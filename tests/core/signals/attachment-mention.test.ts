import { describe, expect, it } from 'vitest';
import { attachmentMention } from '#core/signals/attachment-mention.ts';
import { hits } from './read.ts';

describe('attachment-mention', () => {
  it.each(["I've attached the list.", 'Please find enclosed the form.'])('sees: %s', (text) =>
    expect(hits(attachmentMention, text).length).toBeGreaterThan(0),
  );
  it.each(['Please attach the photo.', 'The hook is attached to the wall.', 'No attachment today.'])(
    'near miss: %s',
    (text) => expect(hits(attachmentMention, text)).toEqual([]),
  );
});
