import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('Front: lines of <div>, attachments are told', () => {
  const { templates, losses } = read('front-templates', sample('front-templates--typical.json'));
  expect(templates.map(filled)).toEqual([
    'Hello Ada,\n\nit is on its way. Your agent is Jo March, contract <Contact contract no>.',
  ]);
  expect(losses).toContainEqual({ item: 'Late parcel', about: 'attachment', detail: 'map.png' });
  expect(losses).toContainEqual({ item: 'Late parcel', about: 'subject', detail: 'Your parcel' });
});

it('bad rows cost no others, and all are told', () =>
  goesOn('front-templates--nasty.json', ['5', 'Wild'], ['template 2', 'template 3', 'template 4']));
