/** Something of the customer's that will not wait: "I need it for Wednesday", "my flight is in an hour". */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';
import { timeframe } from './timeframe.ts';

const pressing = phrases('deadline', [
  '{need|needs|needed|must|has to|have to} [it|this|that|them|these|the|my] [to|be|back|all|done|ready|for|by|on]',
  '{due|deadline|wedding|flight|interview|audition|exam|meeting|presentation|demo|funeral|surgery|operation|appointment|party|birthday|trip|travel|travelling|traveling|leaving|leave|move|moving|show|fair|event|match|concert|honeymoon|rent|application|starts|begins|departs|departure|urgent|urgently|asap|withdrawal|doses|days left|left of}',
  '{before|by|until} {my|our|the|next|this|then}',
  '{in time|on time|too late|running out|last day|phone 4%|standing at|stuck at|right now|guests}',
]);

export const deadline: SentenceSignal<Span> = {
  id: 'deadline',
  read(sentence) {
    if (!sentence.has(pressing)) return [];
    return sentence
      .read(timeframe)
      .filter((time) => time.kind === 'concrete')
      .map(({ start, end }) => ({ start, end }));
  },
};
