import { describe, expect, it } from 'vitest';
import { sharing } from '#page/sharing.ts';

const finding = (message: string, start: number) => ({
  key: 'jargon:sla',
  finding: { message, start, end: start + 3 },
});

describe('sharing', () => {
  it('keeps what says the same', () => {
    const before = { box: { x: 1, y: 2 }, findings: [finding('Say it plainly.', 4)] };
    expect(sharing(before, structuredClone(before))).toBe(before);
  });

  it('takes what is new, and only that', () => {
    const before = { box: { x: 1, y: 2 }, findings: [finding('Say it plainly.', 4)] };
    const now = { box: { x: 1, y: 3 }, findings: [finding('Say it plainly.', 4)] };
    const shared = sharing(before, now);
    expect(shared).toEqual(now);
    expect(shared.findings).toBe(before.findings);
    expect(shared.box).not.toBe(before.box);
  });

  it('minds no place of words', () => {
    const before = { findings: [finding('Say it plainly.', 4)] };
    expect(sharing(before, { findings: [finding('Say it plainly.', 9)] })).toBe(before);
    expect(sharing(before, { findings: [finding('Say it again.', 4)] }).findings[0]?.finding.message).toBe(
      'Say it again.',
    );
  });

  it('tells a part that came or went', () => {
    const before: { notice: string | null; persona?: { title: string } } = {
      notice: null,
      persona: { title: 'Upset' },
    };
    expect(sharing(before, { notice: null })).toEqual({ notice: null });
    expect(sharing({ notice: null }, before)).toEqual(before);
    expect(sharing<object>({ list: [1, 2] }, { list: [1] })).toEqual({ list: [1] });
    expect(sharing<object>({ list: [] }, { list: {} })).toEqual({ list: {} });
    expect(sharing<object>({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
  });

  it('changes neither', () => {
    const before = { a: { b: 1 }, c: [1] };
    const now = { a: { b: 1 }, c: [2] };
    const copies = structuredClone([before, now]);
    sharing(before, now);
    expect([before, now]).toEqual(copies);
  });

  it('calls another function another thing: an old one would be pressed', () => {
    const before = { dialog: { resume: () => 1 } };
    const now = { dialog: { resume: () => 2 } };
    expect(sharing(before, now).dialog.resume).toBe(now.dialog.resume);
  });
});
