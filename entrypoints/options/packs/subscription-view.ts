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
  'wrong-type': 'options.packs.problem.wrongType',
  'other-pack': 'options.packs.problem.otherPack',
  taken: 'options.packs.problem.taken',
  'other-version': 'options.packs.problem.otherVersion',
  'other-key': 'options.packs.problem.otherKey',
  'not-raised': 'options.packs.problem.notRaised',
};

export function problemText({ code, detail = '' }: SubscriptionProblem, t: Texts['t']): string {
  const key = keyOf(code, detail);
  if (key === undefined) return [code, detail].filter(Boolean).join(': ');
  const text = t(key, detail);
  if (!Object.hasOwn(NOT_RECEIVED, code) || detail === '') return text;
  const what = saidText(detail, t).replace(/\.$/, '');
  return text.endsWith(':') ? `${text} ${what}.` : `${text.replace(/\.$/, '')} (${what}).`;
}

function keyOf(code: string, detail: string): TextKey | undefined {
  if (code === 'status') return statusKey(Number(detail));
  if (code === 'wrong-type' && /html/i.test(detail)) return 'options.packs.problem.webPage';
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
}

/** The number says little to a person; what it means for them is one of few things. */
function statusKey(status: number): TextKey {
  if (status === 404 || status === 410) return 'options.packs.problem.statusGone';
  if (status === 401 || status === 403) return 'options.packs.problem.statusDenied';
  return status >= 500 || status === 429 ? 'options.packs.problem.statusServer' : 'options.packs.problem.status';
}

/** Nobody can subscribe again to what the organisation names. */
const policyProblem = (problem: SubscriptionProblem, t: Texts['t']): string =>
  problem.code === 'not-allowed' ? t('options.packs.problem.notAllowedByPolicy') : problemText(problem, t);

export function subscriptionView(record: SubscriptionRecord, t: Texts['t']): SubscriptionView {
  const { url, state, checkedAt, nextAt, problem, policy } = record;
  return {
    address: url,
    state,
    checkedAt,
    nextAt: nextAt > 0 ? nextAt : undefined,
    message: problem && (policy ? policyProblem(problem, t) : problemText(problem, t)),
    fixed: policy !== undefined,
    pinned: policy?.version,
  };
}
