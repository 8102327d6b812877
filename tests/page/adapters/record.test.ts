import { describe, expect, it } from 'vitest';
import { AdapterRecord, parseRecord } from '#core/sites/record.ts';
import { defineAdapter } from '#page/adapters/define.ts';
import { ADAPTERS, adapterFor, hostedMatches } from '#page/adapters/registry.ts';

const recordOf = (adapter: object): unknown => ('record' in adapter ? adapter.record : undefined);

describe.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))('the record of %s', (_, adapter) => {
  it('follows the schema', () => {
    expect(parseRecord(recordOf(adapter))).toMatchObject({ kind: 'record' });
  });

  it('holds selectors a browser understands', () => {
    const css: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('css' in value && typeof value.css === 'string') css.push(value.css);
      if ('inFrame' in value && typeof value.inFrame === 'string') css.push(value.inFrame);
      Object.values(value).forEach(collect);
    };
    collect(recordOf(adapter));
    expect(css.length).toBeGreaterThan(1);
    for (const selector of css) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
});

describe('a record from outside', () => {
  const first = ADAPTERS.find(({ id }) => id === 'request-tracker');
  const good = AdapterRecord.parse(first && recordOf(first));

  it.each([
    ['not an object', 'x', /the record/],
    ['a missing part', { ...good, sends: undefined }, /sends/],
    ['an unknown certainty', { ...good, claims: { any: [{ css: 'a', seen: 'b', certainty: 'sure' }] } }, /certainty/],
  ])('is refused with the place: %s', (_, value, place) => {
    const outcome = parseRecord(value);
    expect(outcome.kind).toBe('refused');
    expect(outcome.kind === 'refused' ? outcome.message : '').toMatch(place);
  });

  it('with a selector that is no CSS falls to the next one, and the self-test shows it', () => {
    document.body.innerHTML = '<form name="TicketUpdate"><textarea name="UpdateContent"></textarea></form>';
    const [working] = good.boxes.element.slice(-1);
    const broken = { css: 'form[', seen: 'a typo', certainty: 'probe' as const };
    const adapter = defineAdapter({ ...good, boxes: { ...good.boxes, element: working ? [broken, working] : [] } });
    expect(adapter.replyBoxes(document)).toHaveLength(1);
    expect(adapter.explain(document).find(({ part }) => part === 'reply box')).toMatchObject({
      css: working?.css,
      fellBack: true,
    });
  });
});

describe('a record that needs more than one selector', () => {
  const first = ADAPTERS.find(({ id }) => id === 'request-tracker');
  const good = AdapterRecord.parse(first && recordOf(first));
  const sel = (css: string, more: object = {}) => ({ css, seen: 'this test', certainty: 'probe' as const, ...more });
  const entry = (who: string, at: string, text: string) =>
    `<article><b>${who}</b><i>${who.toLowerCase()}@example.com</i><time>${at}</time><p>${text}</p></article>`;
  const messages = {
    ...good.messages,
    item: [sel('article')],
    body: [sel('p')],
    author: [sel('b')],
    at: [sel('time')],
    leaveOut: [],
  };

  it('tells two open composers apart: audience and send control of each', () => {
    document.body.innerHTML = `
      <div class="composer" data-mode="note"><textarea></textarea><button>Post</button></div>
      <div class="composer" data-mode="reply"><textarea></textarea><button>Post</button></div>`;
    const adapter = defineAdapter({
      ...good,
      boxes: {
        ...good.boxes,
        element: [sel('textarea')],
        around: [sel('.composer')],
        audience: [{ where: [sel('.composer', { attribute: 'data-mode' })], note: ['note'], public: ['reply'] }],
      },
      sends: { controls: [sel('button')], shortcuts: [] },
    });
    const boxes = adapter.replyBoxes(document);
    expect(boxes.map(({ audience }) => audience)).toEqual(['note', 'public']);
    const [, second] = boxes;
    const buttons = document.querySelectorAll('button');
    expect(second && adapter.sends(second, document).controls).toEqual([buttons[1]]);
  });

  it('looks for a send control in the whole page where the composer has none', () => {
    document.body.innerHTML = '<textarea data-for="comments"></textarea><button>Post</button>';
    const adapter = defineAdapter({
      ...good,
      boxes: { ...good.boxes, element: [sel('textarea')], around: [sel('textarea')] },
      sends: { controls: [sel('button')], shortcuts: [] },
    });
    const [box] = adapter.replyBoxes(document);
    expect(box && adapter.sends(box, document).controls).toHaveLength(1);
  });

  it('knows who wrote by the address, and calls the customer by the name there', () => {
    document.body.innerHTML = `<s>bo@example.com</s>${entry('Ana', '2026-11-01 10:00', 'Where is it?')}
      ${entry('Bo', '2026-11-01 11:00', 'On its way.')}`;
    const adapter = defineAdapter({
      ...good,
      agent: { name: [], email: [sel('s')] },
      customer: { name: [], email: [] },
      messages: {
        ...messages,
        email: [sel('i')],
        roles: [
          { from: 'agent', by: 'agent' },
          { from: 'customer', is: '*' },
        ],
      },
    });
    const { messages: read, customer } = adapter.conversation(document);
    expect(read.map(({ from }) => from)).toEqual(['customer', 'agent']);
    expect(customer).toEqual({ name: 'Ana' });
  });

  it.each(['oldest-first', 'newest-first'] as const)('puts messages in the order of their times, not "%s"', (order) => {
    const old = entry('Ana', '2026-11-01 10:00', 'Where is it?');
    const young = entry('Ana', '2026-11-02 10:00', 'Still nothing.');
    document.body.innerHTML = order === 'oldest-first' ? young + old : old + young;
    const adapter = defineAdapter({ ...good, messages: { ...messages, order } });
    const texts = adapter.conversation(document).messages.map(({ text }) => text);
    expect(texts).toEqual(['Where is it?', 'Still nothing.']);
  });

  it('puts a description before the list as what the customer asked, however the list is sorted', () => {
    document.body.innerHTML = `<aside>Where is it?</aside>${entry('Bo', '2026-11-02 10:00', 'Sent.')}
      ${entry('Bo', '2026-11-01 10:00', 'Looking.')}`;
    const adapter = defineAdapter({ ...good, messages: { ...messages, opening: [sel('aside')] } });
    const read = adapter.conversation(document).messages;
    expect(read.map(({ text }) => text)).toEqual(['Where is it?', 'Looking.', 'Sent.']);
    expect(read[0]).toEqual({ from: 'customer', text: 'Where is it?' });
  });

  it('takes colleagues at the same company for the desk, but nobody for writing from the same free mail', () => {
    const roles = [
      { from: 'agent' as const, by: 'desk' as const },
      { from: 'customer' as const, by: 'other' as const },
    ];
    const from = (agent: string) => {
      document.body.innerHTML = `<s>${agent}</s>${entry('Ana', '', 'Where is it?')}`;
      const people = { agent: { name: [], email: [sel('s')] }, customer: { name: [], email: [] } };
      const adapter = defineAdapter({ ...good, ...people, messages: { ...messages, email: [sel('i')], roles } });
      return adapter.conversation(document).messages[0]?.from;
    };
    expect(from('bo@example.com')).toBe('agent');
    expect(from('bo@desk.example')).toBe('customer');
    expect(from('')).toBe('unknown');
    const entries = entry('Ana', '', 'Where is it?').replace('ana@example.com', 'ana@gmail.com');
    document.body.innerHTML = `<s>bo@gmail.com</s>${entries}`;
    const people = { agent: { name: [], email: [sel('s')] }, customer: { name: [], email: [] } };
    const adapter = defineAdapter({ ...good, ...people, messages: { ...messages, email: [sel('i')], roles } });
    expect(adapter.conversation(document).messages[0]?.from).toBe('customer');
  });

  it('keeps its order where the times are the same or missing', () => {
    document.body.innerHTML = entry('Ana', '', 'Still nothing.') + entry('Ana', '', 'Where is it?');
    const adapter = defineAdapter({ ...good, messages: { ...messages, order: 'newest-first' } });
    const texts = adapter.conversation(document).messages.map(({ text }) => text);
    expect(texts).toEqual(['Where is it?', 'Still nothing.']);
  });

  it('puts messages in the order of their ids, whatever their times look like', () => {
    document.body.innerHTML = ['9', '12']
      .map((id) => `<article id="${id}"><time>10.${id}.2026</time><p>${id}</p></article>`)
      .join('');
    const rank = [sel('article', { attribute: 'id' })];
    const adapter = defineAdapter({ ...good, messages: { ...messages, rank, order: 'newest-first' } });
    const texts = adapter.conversation(document).messages.map(({ text }) => text);
    expect(texts).toEqual(['9', '12']);
  });

  it('reads Unix seconds as a time, and no other number', () => {
    document.body.innerHTML = entry('Ana', '1763284364', 'Where is it?') + entry('Ana', '812', 'Still nothing.');
    const adapter = defineAdapter({ ...good, messages });
    const times = adapter.conversation(document).messages.map(({ at }) => at);
    expect(times).toEqual(['2025-11-16T09:12:44.000Z', undefined]);
  });

  it('takes the keys that send from what the page shows now', () => {
    const enter = { key: 'Enter', ctrlOrMeta: false, shift: false };
    const sends = {
      controls: [sel('button')],
      shortcuts: [{ ...enter, ctrlOrMeta: true }],
      instead: [{ where: [sel('button', { pattern: '\\(↵\\)' })], shortcuts: [enter] }],
    };
    const adapter = defineAdapter({ ...good, boxes: { ...good.boxes, element: [sel('textarea')] }, sends });
    const keys = (label: string) => {
      document.body.innerHTML = `<textarea></textarea><button>${label}</button>`;
      const [box] = adapter.replyBoxes(document);
      return box && adapter.sends(box, document).shortcuts;
    };
    expect(keys('Send (↵)')).toEqual([enter]);
    expect(keys('Send (⌘ + ↵)')).toEqual([{ ...enter, ctrlOrMeta: true }]);
  });

  it('says nothing of a ticket that stands in another, hidden pane', () => {
    document.body.innerHTML =
      '<main><section hidden><h2>Not yours</h2></section><section><textarea></textarea></section></main><h2 hidden>Nor this</h2>';
    document.title = 'Yours – Desk';
    const subject = [sel('h2'), sel('title', { pattern: '^(.*) – Desk$' })];
    const ticket = { id: [sel('title', { pattern: '^Yours' })], subject };
    const adapter = defineAdapter({ ...good, panes: [sel('main > section')], ticket });
    expect(adapter.conversation(document).ticket).toMatchObject({ id: 'Yours', subject: 'Yours' });
  });

  it('is for the host it names only', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const on = (host: string) => defineAdapter({ ...good, claims: { any: [sel('textarea')], host } }).claims(document);
    expect(on(`^${location.hostname}$`)).toBe(true);
    expect(on('\\.desk\\.example$')).toBe(false);
  });

  it('takes the ticket from the address where no selector tells it', () => {
    history.replaceState(null, '', '/cases/812/view');
    document.body.innerHTML = entry('Ana', '', 'Where is it?');
    const claims = { any: [sel('article')], address: '/cases/(\\d+)/' };
    const adapter = defineAdapter({ ...good, claims, messages, ticket: { id: [], subject: [] } });
    expect(adapter.claims(document)).toBe(true);
    expect(adapter.conversation(document).ticket?.id).toBe('812');
    history.replaceState(null, '', '/cases/');
    expect(adapter.claims(document)).toBe(false);
  });
});

it('falls to generic, which does nothing here', () => {
  document.body.innerHTML = '<p>Nothing to answer.</p>';
  const adapter = adapterFor(document);
  expect(adapter.id).toBe('generic');
  expect(adapter.replyBoxes(document)).toEqual([]);
});

it('lists the hosts of hosted helpdesks once each', () => {
  expect(hostedMatches()).toEqual([...new Set(hostedMatches())].sort());
});
