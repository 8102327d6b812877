/** Rules with `#Tag` and `re:` in a page: what reads them is injected only when a pack has such rules. */
import { beforeAll, describe, expect, it } from 'vitest';
import { packSchema } from '#core/packs/schema.ts';
import { practiceDesk } from './harness/desk.ts';
import { typeReply } from './harness/overlay.ts';
import { storePack } from './harness/pack.ts';

const desk = practiceDesk();

const PACK = packSchema.parse({
  format: 1,
  id: 'engines',
  name: 'Engines',
  version: '1.0.0',
  language: 'en',
  rules: [
    {
      id: 'sum-in-writing',
      find: ['pay #Money'],
      grade: 'ask',
      message: 'Say where the sum comes from.',
      why: 'A bare sum raises a question.',
    },
    {
      id: 'internal-code',
      find: ['re: \\bQX-\\d{3}\\b'],
      grade: 'ask',
      message: 'Our own code.',
      why: 'The customer has no list of our codes.',
    },
  ],
});

describe('rules that need an engine of their own', () => {
  beforeAll(() => storePack(desk.browser(), PACK));

  it('finds a word by its tag and a code by its expression, and nothing near them', async () => {
    const { page, box, overlay } = await desk.open('1042', 'plain');
    await typeReply(page, box, 'Hi Maria,\n\nWe pay $64.90 today, code QX-118. We pay attention to QX-11.\n\nSam');
    await overlay.openPanel();
    await overlay.finding('sum-in-writing').waitFor();
    await overlay.finding('internal-code').waitFor();
    const listed = (await overlay.listed()).map(({ check }) => check);
    expect(listed.filter((check) => check === 'sum-in-writing')).toHaveLength(1);
    expect(listed.filter((check) => check === 'internal-code')).toHaveLength(1);
  });
});
