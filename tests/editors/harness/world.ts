/** An isolated world of a page, with the few methods of Playwright's page that the shared behaviour needs. */
import type { CDPSession, Page } from 'playwright-core';
import type { World } from '../../page/composers/harness/browser.ts';

interface Beside extends World {
  run(script: string): Promise<void>;
}

export async function worldBeside(main: Page, session: CDPSession): Promise<Beside> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });

  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const call = (fn: unknown, arg: unknown): string => `(${String(fn)})(${JSON.stringify(arg)})`;

  return {
    main,
    keyboard: main.keyboard,
    async run(script) {
      await run(`${script};undefined`);
    },
    evaluate: (async (fn: unknown, arg: unknown) => run(call(fn, arg))) as Page['evaluate'],
    waitForFunction: (async (fn: unknown, arg: unknown) =>
      run(`(async () => {
        for (const end = performance.now() + 10000; performance.now() < end; ) {
          if (await ${call(fn, arg)}) return true;
          await new Promise((resolve) => setTimeout(resolve, 16));
        }
        throw new Error('Waited ten seconds for ' + ${JSON.stringify(String(fn))});
      })()`)) as Page['waitForFunction'],
  };
}
