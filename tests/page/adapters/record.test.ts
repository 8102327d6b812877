import { describe, expect, it } from 'vitest';
import { defineAdapter } from '#page/adapters/define.ts';
import { AdapterRecord, parseRecord } from '#page/adapters/record.ts';
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
    expect(css.length).toBeGreaterThan(5);
    for (const selector of css) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
});

describe('a record from outside', () => {
  const [first] = ADAPTERS;
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

it('falls to generic, which does nothing here', () => {
  document.body.innerHTML = '<p>Nothing to answer.</p>';
  const adapter = adapterFor(document);
  expect(adapter.id).toBe('generic');
  expect(adapter.replyBoxes(document)).toEqual([]);
});

it('lists the hosts of hosted helpdesks once each', () => {
  expect(hostedMatches()).toEqual([...new Set(hostedMatches())].sort());
});
