import { saidText } from '#components/pages/options/packs/said.ts';
import type { SubscriptionView } from '#components/pages/options/packs/types.ts';
import type { TextKey, Texts } from '#components/ui/text.tsx';
import type { SubscriptionProblem, SubscriptionRecord } from '#store/subscriptions.ts';
import { NOT_RECEIVED, REFUSED } from '../incoming/offer.ts';

/** By the codes of `lib/background/{fetch-pack,take-pack,subscriptions}.ts`. */
const PROBLEMS: Readonly<Record<string, TextKey>> = {
  ...NOT_RECEIVED,
  ...REFUSED,
  'no-address': 'options.packs.addressBad',
  'not-allowed': 'options.packs.problem.notAllowed',
  offline: 'options.packs.problem.offline',
  unreachable: 'options.packs.problem.unreachable',
  timeout: 'options.packs.problem.timeout',
  'cut-short': 'options.packs.problem.cutShort',
  'changed-meanwhile': 'options.packs.problem.changedMeanwhile',
  'not-text': 'options.packs.problem.notText',
  elsewhere: 'options.packs.problem.elsewhere',
  status: 'options.packs.problem.status',
  'wrong-type': 'options.packs.problem.wrongType',
  'other-pack': 'options.packs.problem.otherPack',
  taken: 'options.packs.problem.taken',
  'other-version': 'options.packs.problem.otherVersion',
  'not-raised': 'options.packs.problem.notRaised',
};

export function problemText({ code, detail = '' }: SubscriptionProblem, t: Texts['t']): string {
  const key = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  if (key === undefined) return [code, detail].filter(Boolean).join(': ');
  const text = t(key, detail);
  return Object.hasOwn(NOT_RECEIVED, code) && detail !== '' ? `${text} (${saidText(detail, t)})` : text;
}

export function subscriptionView(record: SubscriptionRecord, t: Texts['t']): SubscriptionView {
  const { url, state, checkedAt, nextAt, problem, policy } = record;
  return {
    address: url,
    state,
    checkedAt,
    nextAt: nextAt > 0 ? nextAt : undefined,
    message: problem && problemText(problem, t),
    fixed: policy !== undefined,
  };
}
