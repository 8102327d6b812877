/**
 * npm run demo: the practice helpdesk with the extension in a Chromium. With a display it opens a window and stays;
 * without one it plays the main job, prints what was found, and leaves pictures in .demo.
 * `-- --picture` plays it and writes docs/picture.png; `-- --headless` plays it although there is a display.
 */
import { startDesk } from '../demo/server.ts';
import { launchWithExtension } from '../tests/e2e/harness/browser.ts';
import { freshen } from './builds.ts';
import { getBrowser } from './get-browser.ts';
import { playMainJob } from './main-job.ts';
import { headline, say } from './say.ts';

const wants = (flag: string) => process.argv.includes(`--${flag}`);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
const headless = wants('headless') || wants('picture') || !hasDisplay;

headline('Sincerely on a practice helpdesk');
say('Builds the extension if it is not up to date, starts a helpdesk with invented customers on this computer');
say(`only, and ${headless ? 'plays an agent answering an angry customer' : 'opens it in a Chromium of its own'}.`);

if (!(await freshen('e2e'))) {
  say('The extension did not build; the reason stands above.');
  process.exit(1);
}
process.env.SINCERELY_CHROMIUM = await getBrowser();
const desk = await startDesk();
const browser = await launchWithExtension({ headless, ...(headless ? {} : { viewport: null }) });

try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  if (headless) {
    await playMainJob(page, desk, { picture: wants('picture') ? 'docs/picture.png' : null }).catch(
      async (error: unknown) => {
        await page.screenshot({ path: '.demo/stopped.png' });
        headline('It did not go as it should; .demo/stopped.png shows where it stopped');
        say(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      },
    );
  } else {
    await page.goto(desk.ticketUrl('1042'));
    say(`The helpdesk is at ${desk.url}. Press "Fill in the hurried draft", then look at the corner of the box.`);
    say('It runs until you close the window or press Ctrl+C.');
    await new Promise<void>((ended) => {
      browser.context.once('close', () => ended());
      process.once('SIGINT', () => ended());
    });
  }
} finally {
  await browser.close();
  await desk.close();
}
