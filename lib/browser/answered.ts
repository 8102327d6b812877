/** Milliseconds without an answer after which it is asked for again. A worker that builds its index anew takes longer than the first. */
const PATIENCE: readonly number[] = [2_000, 4_000, 8_000];
/** For scripts: a page that still loads may be busy for seconds, and what it gets twice it reads twice. */
export const SCRIPT_PATIENCE: readonly number[] = [6_000, 12_000];

/**
 * The worker's answer to what may be asked twice: the browser stops a worker between a question and its answer, and often
 * tells nobody. Whichever answer comes first counts.
 * @throws what the first question was refused with, where none was answered.
 */
export async function answered<Answer>(ask: () => Promise<Answer>, patience = PATIENCE): Promise<Answer> {
  const asked: Promise<Answer>[] = [];
  for (const ms of patience) {
    asked.push(ask());
    const answer = await within(ms, anyOf(asked));
    if (answer) return answer.is;
  }
  asked.push(ask());
  return Promise.any(asked).catch(() => asked[0] as Promise<Answer>);
}

/** For what takes the place of what was said before it: said again only while nothing newer was. `of`: what it is said of. */
export function lastSaid(): (of: string, say: () => Promise<void>) => Promise<void> {
  const last = new Map<string, () => Promise<void>>();
  return (of, say) => {
    last.set(of, say);
    return answered(async () => {
      if (last.get(of) === say) await say();
    });
  };
}

interface Answered<Answer> {
  readonly is: Answer;
}

/** Null where all were refused. */
const anyOf = <Answer>(asked: readonly Promise<Answer>[]): Promise<Answered<Answer> | null> =>
  Promise.any(asked).then(
    (is) => ({ is }),
    () => null,
  );

async function within<Answer>(ms: number, work: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
