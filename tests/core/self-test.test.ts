import { describe, expect, it } from 'vitest';
import { reportOf, type SelfTestResult, shapeOf } from '#core/self-test.ts';

describe('the shape of a text', () => {
  it.each([
    ['Hi Ann, 12 €.', 'Xx Xxx, 00 €.'],
    ['X-ray at 7:30', 'X-xxx xx 0:00'],
    ['Grüße\nJosé', 'Xxxxx\nXxxx'],
    ['日本語です', 'xxxxx'],
    ['ann@example.com', 'xxx@xxxxxxx.xxx'],
    ['😀 {{name}}', '😀 {{xxxx}}'],
    ['', ''],
  ])('%j', (text, shape) => expect(shapeOf(text)).toBe(shape));
});

it('a report has every step and no words of anybody', () => {
  const result: SelfTestResult = {
    foundBy: [],
    refused: [],
    adapter: 'zendesk',
    steps: [
      { part: 'read', ok: true, detail: '21 characters' },
      { part: 'undo', ok: false, detail: 'taken out by hand' },
    ],
    shapes: { address: shapeOf('/agent/tickets/12'), draft: shapeOf('Dear Ann'), customer: shapeOf('x'.repeat(5000)) },
  };
  const report = reportOf(result, 'Sincerely 1.0, Chromium');
  expect(report).toContain('✓ read: 21 characters');
  expect(report).toContain('✗ undo: taken out by hand');
  expect(report).toContain('/xxxxx/xxxxxxx/00');
  expect(report).not.toMatch(/Ann|tickets/);
  expect(report.length).toBeLessThan(2500);
});
