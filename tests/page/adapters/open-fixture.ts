import type { BrowserContext, Page } from 'playwright-core';
import type { Fixture } from './fixtures.ts';

/** The page at its own address with `script` in it, everything else unreachable. */
export async function openFixture(context: BrowserContext, fixture: Fixture, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: fixture.html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(fixture.url);
  await page.evaluate(script);
  return page;
}
