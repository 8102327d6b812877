import { describe, expect, it } from 'vitest';
import { ruleAsReason } from '#core/signals/rule-as-reason.ts';
import { hits } from './read.ts';

describe('rule-as-reason', () => {
  it.each(["Per our policy we can't.", 'All sales are final.', "It's against our rules."])('sees: %s', (text) =>
    expect(hits(ruleAsReason, text).length).toBeGreaterThan(0),
  );
  it.each(['You can read our policy here.', 'Which terms do you mean?', 'Your contract ends on Friday.'])(
    'near miss: %s',
    (text) => expect(hits(ruleAsReason, text)).toEqual([]),
  );
});
