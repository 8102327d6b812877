/** The browser's own record of what scripts of ours did on the page's main thread. */
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Milliseconds of processor time by file of the extension, as far as the browser tells it. `compile` is what the browser spent on reading it before the first line ran. */
export type Scripts = Readonly<Record<string, { readonly compile: number; readonly script: number }>>;

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const Told = z.object({
  name: z.string(),
  ph: z.string(),
  dur: z.number().default(0),
  tdur: z.number().optional(),
  tid: z.number(),
  ts: z.number(),
  args: z.object({ data: z.object({ url: z.string().default('') }).optional() }),
});

export async function traced(page: Page, work: () => Promise<void>): Promise<Scripts> {
  const cdp = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return byFile(events);
}

function byFile(events: readonly unknown[]): Scripts {
  const files: Record<string, { compile: number; script: number }> = {};
  const runsUntil = new Map<number, number>();
  const told = events.flatMap((event) => Told.safeParse(event).data ?? []).filter(({ ph }) => ph === 'X');
  for (const { name, dur, tdur = dur, tid, ts, args } of told.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const [, file] = args.data?.url.match(/^chrome-extension:\/\/[^/]+\/(\w+\.js)/) ?? [];
    if (!file) continue;
    files[file] ??= { compile: 0, script: 0 };
    if (/^v8\.compile/.test(name)) files[file].compile += tdur / 1_000;
    // A function called by another of ours is in its time already.
    else if (/^(EvaluateScript|FunctionCall)$/.test(name) && ts >= (runsUntil.get(tid) ?? 0)) {
      files[file].script += tdur / 1_000;
      runsUntil.set(tid, ts + dur);
    }
  }
  return files;
}
