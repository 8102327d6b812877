/** Cheer, jokes and selling: fine to a happy customer, salt to an upset one. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export interface Cheer extends Span {
  readonly kind: 'cheer' | 'joke' | 'selling' | 'emoji';
}

const SETS: readonly { readonly kind: Cheer['kind']; readonly patterns: readonly string[] }[] = [
  {
    kind: 'cheer',
    patterns: [
      "{hope|hoping|trust} [that] {you're|you are|your|you have|you had|this finds|this email finds|this message finds|all is|everything} [having|doing|well|day|week|weekend|a|is|you] {a|an|well|great|fab|fine|good|amazing|lovely|awesome|is|in|fantastic|wonderful} [fab|great|lovely|wonderful|amazing|fantastic|awesome|good|super|well|going]",
      '{have|enjoy} {a|an|your|the} [very|really] {great|amazing|fab|fabulous|fantastic|wonderful|awesome|super|lovely|magical|sunny|happy|brilliant|rest} [day|week|weekend|evening|one|of|time|afternoon|night|morning]',
      "{great news|good news|exciting news|fantastic news|awesome|amazing|woohoo|yay|hooray|yippee|fabulous|brilliant news|congrats|congratulations|cheers|super excited|so excited|we're excited|we are excited|thrilled|delighted|over the moon|happy monday|happy friday|happy tuesday|happy wednesday|happy thursday|super easy|no worries|no biggie|no probs|easy peasy|fab|good vibes|stay awesome|rock on|keep smiling|keep sweating|keep calm|happy shopping|happy gaming|happy listening|happy reading|happy travels|happy trails|happy days|xoxo|big hug|hugs}",
      '{greetings of the day|season greetings|stay cool|stay amazing|stay fabulous|stay fresh|stay positive|enjoy the show|enjoy the film|enjoy the game|enjoy the music|enjoy the sunshine|enjoy your meal|enjoy your stay|enjoy your trip|enjoy the ride|happy to help|happy knitting|happy gardening|happy cooking|happy baking|happy trails|happy holidays|warm and sunny|sunny greetings|sunny regards}',
      '{delighted|thrilled|excited|overjoyed|pleasure} to {assist|help|hear|serve|support|be} [you|of|from]',
      '{what a great|great question|love this|love that|love it|so glad|so happy|we love|we just love}',
    ],
  },
  {
    kind: 'joke',
    patterns: [
      "{lol classic|kicked about|bad hair day|ha ha|haha|hahaha|hehe|lol|lmao|rofl|just kidding|only joking|jk|oops|oopsie|oopsy|whoopsie|whoops|somebody was|at least you|look on the bright side|bright side|silver lining|as they say|these things happen|such is life|c'est la vie|it is what it is|traffic is what it is|murphy's law|gremlins|fun fact|chin up|cheer up|could be worse|no use crying|wink}",
    ],
  },
  {
    kind: 'selling',
    patterns: [
      '{we|i} {value|treasure|cherish|appreciate} {you as|your business|your custom|your loyalty|having you|our customers|every customer|each customer}',
      '{your|customer|guest|passenger|safety|quality} [satisfaction|safety|happiness|experience] is {our|at} [the] {number one|no 1|#1|top|first|highest|utmost|heart} [priority|of|concern]',
      '{check|checking} out our',
      '{thank|thanks} {you|} for {being|} [such] {a|our} {loyal|valued|great|wonderful|amazing|dear} {customer|member|guest|fan|client|user|subscriber}',
      '{look|looking} forward to {welcoming|seeing|serving|hosting|having|your next}',
      '{hope|hoping} to {welcome|see|serve|have} you [on|back|again|on board|soon]',
      '{thank|thanks} {you|} for {your loyalty|being part|choosing|your continued|your interest|shopping|flying|staying|banking|your business|your custom}',
      "{why not|don't forget to|be sure to|check out|take a look at|discover|explore|treat yourself|upgrade|did you know|while you wait|in the meantime why|browse} * {new|our|collection|range|premium|plan|offer|sale|deal|deals|offers|app|newsletter|products|pro|season|menu}",
      '{thank|thanks} [you] [so much|very much|again] for {travelling|traveling|flying|banking|shopping|staying|riding|dining|booking|chatting|trading|training|learning|playing|sailing|driving|renting|eating|ordering|cycling|partnering|streaming|camping|parking|gaming|dancing|cooking|reading|swimming|working out} {with|by|at}',
      '{thank|thanks} {you|} for [your] * {and|} for being [such] {a|our} {loyal|valued|great|wonderful|amazing|dear|long-standing|faithful} {customer|member|guest|fan|client|user|subscriber|passenger|tenant|patient|reader}',
      '{part of|member of|welcome to|joining|join} {the|our} [our] {family|community|team|club}',
      "{already heard|have you seen|have you tried|have you heard|don't miss|do not miss|take a look at|heard} [of|about] {our|the} [new] * {card|offer|promo|promotion|sale|range|collection|menu|app|plan|vitamins|club}",
      '{tag us|to win a|win a free|your next adventure|your next feast|easter promo|summer promo|winter promo} [and|for|with|to]',
      "{world-class|award-winning|state-of-the-art|best-in-class|highest standards|fantastic range|great range|exclusive offer|half price|half-price|take a peek|have a peek|sneak peek|now live|just landed|just dropped|new drop|summer drop|winter drop|new arrivals|treat yourself|while stocks last|bring a friend|special offer|new collection|summer sale|% off|discount code|limited time|rate us|us five stars|us 5 stars|leave us a review|recommend us|follow us|refer a friend|many thanks for your interest|more dates may|you'll miss|you will miss}",
    ],
  },
];
const compiled = SETS.map(({ kind, patterns }) => ({ kind, set: phrases(`cheer.${kind}`, patterns) }));
const EMOJI = expression(
  /(?:[😀😃😄😁😆😅😂🤣😊😉😍🥰😘😋😎🤩🥳🎉🎊✨🙌👍🤗😜😝🤪💪🌞☀🌟⭐🎁💃🕺🎈🔥💖❤😻🚀🥂🍾😇🙃🤠👏💯🦊🌈🐾🐶🐱🐰🌸🌷🌻🌺💚💙💛💜🧡🤎💕💞💗💓😚😙🥹🎶🎵🎄⛄❄🍕🍔🌮🍷☕🧁🍰🍦🌊🌴🏖🏔🚲🌮🧡👋✌🤞🦋🐝🥕🥐🎮🏆]️?|(?<=\s|^)[:;]-?[)DPp](?=\s|$)|<3)/u,
);

/** "Cheers," and "Happy knitting," close a letter. */
const CLOSES = expression(
  /^\s*(?:(?:many |all )?cheers(?: and [\w ]{2,20})?[,.!]?|(?:with |warm(?:est)? |happy |sunny |best )[\p{Ll}]+(?: regards| wishes| greetings)?,)\s*$/iu,
);

export const cheer: SentenceSignal<Cheer> = {
  id: 'cheer',
  read(sentence) {
    const found: Cheer[] = [];
    for (const { kind, set } of compiled)
      for (const { start, end } of sentence.find(set)) if (!sentence.test(CLOSES)) found.push({ start, end, kind });
    const emoji = sentence.exec(EMOJI);
    if (emoji) found.push({ start: emoji.index, end: emoji.index + emoji[0].length, kind: 'emoji' });
    return found;
  },
};
