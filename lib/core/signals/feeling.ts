/** What the customer feels and what it does to them, in their own words: what a reply should recognise. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export type FeelingKind = 'anger' | 'disappointment' | 'worry' | 'distress' | 'impact' | 'impatience';

export interface Feeling extends Span {
  readonly kind: FeelingKind;
  /** 1 said in passing … 3 beside themselves. */
  readonly strength: number;
}

const SETS: readonly { readonly kind: FeelingKind; readonly strength: number; readonly patterns: readonly string[] }[] =
  [
    {
      kind: 'anger',
      strength: 3,
      patterns: [
        '{furious|livid|outraged|angry|fuming|enraged|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|pissed|infuriating|shaking with anger|outrageous|unacceptable|pathetic|wtf|fucking|fuck|bullshit|shit|joke|scam|thieves|liars|incompetent|how dare|what on earth|what the hell|ridiculous|absurd|insane}',
      ],
    },
    {
      kind: 'disappointment',
      strength: 2,
      patterns: [
        '{disappointed|disappointing|disappointment|let down|upset|unhappy|dissatisfied|frustrated|frustrating|frustration|annoyed|annoying|irritated|irritating|gutted|sad|saddened|heartbroken|terrible|horrible|awful|dreadful|worst|embarrassing|embarassing|embarrassed|humiliating|not happy|not impressed|not ok|not okay|not good enough|poor service|rubbish|useless|regret buying|hate|sucks|suck|unfair|shame|not cool|rude}',
      ],
    },
    {
      kind: 'worry',
      strength: 2,
      patterns: [
        '{worried|worry|worrying|anxious|nervous|scared|concerned|panic|panicking|terrified|freaking out|dangerous|is it safe|not safe|unsafe|serious breach|stressed|stressful|frightened}',
      ],
    },
    {
      kind: 'distress',
      strength: 3,
      patterns: [
        "{begging|desperate|desperately|in tears|crying|cried|devastated|devastating|helpless|stranded|homeless|died|funeral|passed away|hospital|cancer|i cannot tell you what|at my wits end|wit's end|distressed|distressing|heart-breaking|heartbreaking}",
      ],
    },
    {
      kind: 'impatience',
      strength: 2,
      patterns: [
        "{fed up|sick of|tired of|had enough|so done|im done|i'm done|out of patience|running out of patience|losing patience|last straw|sort it out|sort this out|how much longer|how many more|how many times|still waiting|waste of|wasted|wasting|third time|second time|never again}",
      ],
    },
    {
      kind: 'impact',
      strength: 2,
      patterns: [
        '{my|our|the|with|a|his|her} {kids|kid|child|children|baby|newborn|toddler|son|daughter|mother|mum|mom|father|dad|gran|granny|grandmother|wife|husband|grandson|wedding|honeymoon|anniversary|birthday|funeral|christmas|exam|audition|interview|presentation|demo|rent|salary|job|business|salon|shop|customers|clients|guests|surgery|operation|medication|inhaler|oxygen|boss|deadline|holiday|vacation|flight|board meeting}',
        "{a lot for me|i'm a student|im a student|on benefits|pensioner|disabled|wheelchair|single mother|single mum|can't afford|cant afford|cannot afford|sleep on the floor|took a day off|day off work|days off|stayed home|stayed in|free day|can't work|cant work|need it for|needed it for|need this for|i work from home|headache|headaches|wheezing|allergic|sick|rash|cold showers|no heating|heating is off|without water|missed the|missed my|missed our|walked|stuck here|standing at|standing in|phone 4%|spent hours|hours on the phone|cost me|costs me|losing money|lost sales}",
      ],
    },
  ];

const compiled = SETS.map(({ kind, strength, patterns }) => ({
  kind,
  strength,
  set: phrases(`feeling.${kind}`, patterns),
}));

export const feeling: SentenceSignal<Feeling> = {
  id: 'feeling',
  read: (sentence) =>
    compiled.flatMap(({ kind, strength, set }) =>
      sentence.find(set).map(({ start, end }): Feeling => ({ start, end, kind, strength })),
    ),
};
