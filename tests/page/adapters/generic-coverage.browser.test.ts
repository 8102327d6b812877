/** What `generic` would do on the pages of known helpdesks: how it will do on one that nobody has described. */
import { expect, it } from 'vitest';
import { startFixtureBrowser } from './fixture-browser.ts';
import { type Fixture, fixtures } from './fixtures.ts';

type Helpdesk = Exclude<Fixture, { readonly adapter: null }>;

/** Null where the page has no such thing to find. */
interface Found {
  readonly box: boolean | null;
  readonly customer: boolean | null;
  readonly send: boolean | null;
  /** A note taken for a reply or the other way round; not knowing is no error. */
  readonly audience: boolean | null;
}

const pages = fixtures().filter((page): page is Helpdesk => page.adapter !== null && page.adapter !== 'generic');
const found = new Map<string, Found>();
const browser = startFixtureBrowser();

async function finds(fixture: Helpdesk): Promise<Found> {
  const page = await browser.open(fixture);
  const [boxes, sends] = [[...fixture.boxes], [...(fixture.sends ?? [])]] as const;
  const said = await page.evaluate(
    ([boxes, sends]) => {
      const { generic, find } = window.inPage;
      const best = generic.replyBoxes(document)[0];
      const controls = best ? generic.sends(best, document).controls : [];
      return {
        box: best ? boxes.map(find).indexOf(best.element) : -1,
        send: controls[0] ? sends.map(find).indexOf(controls[0]) : -1,
        audience: best?.audience,
        messages: generic.conversation(document).messages,
      };
    },
    [boxes, sends] as const,
  );
  const latest = (messages: Helpdesk['conversation']['messages']) =>
    messages.findLast(({ from }) => from === 'customer')?.text;
  const expected = latest(fixture.conversation.messages);
  const box = boxes[said.box];
  return {
    box: boxes.length > 0 ? box !== undefined : null,
    send: boxes.length > 0 && sends.length > 0 ? said.send >= 0 : null,
    customer: expected === undefined ? null : latest(said.messages) === expected,
    audience: box && said.audience !== 'unknown' ? said.audience === box.audience : null,
  };
}

it.each(pages.map((page) => [page.name, page] as const))('%s', async (name, page) => {
  found.set(name, await finds(page));
  expect(found.get(name)).toBeDefined();
});

it('is enough for a helpdesk nobody has seen', () => {
  const part = (which: keyof Found) => [...found.values()].map((each) => each[which]).filter((is) => is !== null);
  const share = (which: keyof Found) => part(which).filter(Boolean).length / Math.max(1, part(which).length);
  const mark = (is: boolean | null) => (is === null ? '·' : is ? '✓' : '✗');
  const lines = [...found].map(([name, { box, customer, send, audience }]) =>
    [name.padEnd(44), ...[box, customer, send, audience].map((is) => mark(is).padEnd(9))].join(' '),
  );
  const total = (['box', 'customer', 'send', 'audience'] as const).map((which) => share(which).toFixed(2).padEnd(9));
  console.log(
    [
      [''.padEnd(44), 'box      ', 'customer ', 'send     ', 'audience '].join(' '),
      ...lines,
      ['share'.padEnd(44), ...total].join(' '),
    ].join('\n'),
  );
  expect(found.size).toBe(pages.length);
  expect(share('box')).toBeGreaterThanOrEqual(0.9);
  expect(share('customer')).toBeGreaterThanOrEqual(0.8);
  expect(share('send')).toBeGreaterThanOrEqual(0.8);
});
