/** `npm run icons`: draws `assets/icon.svg` in the sizes that browsers and stores ask for, with a real Chromium. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'public/icon');

const drawing = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(OUTPUT, { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: join(OUTPUT, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`Wrote ${SIZES.map((size) => `public/icon/${size}.png`).join(', ')}.`);
