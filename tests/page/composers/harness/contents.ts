/** Rows of the behaviour table that need a content of their own in the box, or the page to do something. */
import { describe, expect, it } from 'vitest';
import { expectUndone, fix, insert, markup, openBox, redo, text, type, typeAtEnd, undo } from './acts.ts';
import type { BoxFixture } from './boxes.ts';
import type { Bench, World } from './browser.ts';

const MIXED =
  '<p>Hi <a href="https://example.com/a">Ann Lee</a>, see <strong>page <em>two</em></strong> 👍🏽 "𝒜".</p>' +
  '<ul><li>one</li><li>two</li></ul><blockquote><p>first line<br>second line</p></blockquote><p>Bye</p>';
const MIXED_TEXT = 'Hi Ann Lee, see page two 👍🏽 "𝒜".\none\ntwo\nfirst line\nsecond line\nBye';
/** What stands between two paragraphs without an empty one; 0 where the editor has no paragraphs. */
const gap = (page: World): Promise<number> =>
  page.evaluate(() => {
    const paragraph = window.box.composer().element.querySelector('p');
    const style = paragraph?.ownerDocument.defaultView?.getComputedStyle(paragraph);
    return style ? Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom) : 0;
  });
/** What the browser's own editing writes; the others have a way of their own to part paragraphs. */
const BY_BROWSER = /^(?:contenteditable|ckeditor4|tinymce|summernote)$/;
const words = (given: string): string => given.replace(/\s+/g, '');

export function behaveWithContents(bench: Bench, box: BoxFixture): void {
  const { filled, lock, render, rich, sent, text: start } = box;
  const content = (plain: string, html: string) => (rich ? { text: plain, html } : { text: plain });

  const unmarked = (shown: string): string => (box.caretMark ? shown.replace(box.caretMark, '') : shown);

  if (filled)
    describe('with contents of its own', () => {
      const open = (html: string, plain: string) => openBox(bench, box, filled(html, plain));
      const openMixed = () => open(MIXED, MIXED_TEXT);

      it('reads lists, links, emoji, breaks and nested blocks as a person sees them', async () => {
        const page = await openMixed();
        expect(await text(page)).toBe(MIXED_TEXT);
        expect(await page.evaluate((selector) => window.box.readPlain(selector), box.selector)).toBe(MIXED_TEXT);
        expect(await sent(page)).toBe(MIXED_TEXT);
      });

      it('fixes a word inside a link, and the link stays', async () => {
        const page = await openMixed();
        const before = unmarked(await markup(page));
        expect(await fix(page, 'Lee', 'Leigh')).toMatchObject({ kind: 'applied' });
        expect(unmarked(await markup(page))).toBe(before.replace('Lee', 'Leigh'));
        expect(await sent(page)).toBe(MIXED_TEXT.replace('Lee', 'Leigh'));
      });

      it('replaces all the words of a link, and takes words out', async () => {
        const page = await openMixed();
        const before = unmarked(await markup(page));
        expect(await fix(page, 'Ann Lee', 'Sam')).toMatchObject({ kind: 'applied' });
        expect(unmarked(await markup(page))).toBe(before.replace('Ann Lee', 'Sam'));
        expect(await fix(page, ', see', '')).toMatchObject({ kind: 'applied' });
        expect(await fix(page, 'first line', '')).toMatchObject({ kind: 'applied' });
        const fixed = MIXED_TEXT.replace('Ann Lee, see', 'Sam').replace('first line', '');
        expect(await text(page)).toBe(fixed);
        expect(await sent(page)).toBe(fixed);
        await undo(page);
        expectUndone(await text(page), box, MIXED_TEXT.replace('Ann Lee, see', 'Sam'), MIXED_TEXT);
      });

      it('fixes words across two styles', async () => {
        const page = await openMixed();
        expect(await fix(page, 'see page two', 'look at the second')).toMatchObject({ kind: 'applied' });
        const fixed = MIXED_TEXT.replace('see page two', 'look at the second');
        expect(await text(page)).toBe(fixed);
        expect(await sent(page)).toBe(fixed);
        await undo(page);
        expect(await text(page)).toBe(MIXED_TEXT);
        expect(await sent(page)).toBe(MIXED_TEXT);
      });

      it('takes a template into an empty box, and out again', async () => {
        const page = await open('', '');
        expect(await text(page)).toBe('');
        const outcome = await insert(page, content('Sorry, Ann.\nBye.', '<p>Sorry, Ann.</p><p>Bye.</p>'));
        const shown = box.oneLine ? 'Sorry, Ann. Bye.' : 'Sorry, Ann.\nBye.';
        expect(outcome).toEqual({ kind: 'applied', span: { start: 0, end: shown.length } });
        expect(await text(page)).toBe(shown);
        expect(await sent(page)).toBe(shown);
        await undo(page);
        expect(await text(page)).toBe('');
        await redo(page, box);
        expect(await text(page)).toBe(shown);
        expect(await sent(page)).toBe(shown);
      });
    });

  it('takes a template in place of what is selected', async () => {
    const page = await openBox(bench, box);
    const at = start.indexOf('quick');
    await page.evaluate((from) => window.box.composer().focus({ start: from, end: from + 5 }), at);
    const outcome = await insert(page, content('very careful', '<p>very careful</p>'));
    expect(outcome).toEqual({ kind: 'applied', span: { start: at, end: at + 12 } });
    expect(await text(page)).toBe(start.replace('quick', 'very careful'));
    expect(await sent(page)).toBe(start.replace('quick', 'very careful'));
    await undo(page);
    expect(await text(page)).toBe(start);
    expect(await sent(page)).toBe(start);
  });

  it('takes two templates, each an undo step of its own', async () => {
    const page = await openBox(bench, box);
    await typeAtEnd(page, ' ');
    const before = await text(page);
    expect(await insert(page, content('First.', '<p>First.</p>'))).toMatchObject({ kind: 'applied' });
    expect(await insert(page, content(' Second.', '<p>&nbsp;Second.</p>'))).toMatchObject({ kind: 'applied' });
    expect((await text(page)).trimEnd()).toBe(`${before.trimEnd()} First. Second.`);
    expect(words(await sent(page))).toBe(words(await text(page)));
    await undo(page);
    expectUndone((await text(page)).trimEnd(), box, `${before.trimEnd()} First.`, start);
    await undo(page);
    expectUndone((await text(page)).trimEnd(), box, before.trimEnd(), start);
  });

  it.each([' Sorry.', box.oneLine ? ' Sorry, Ann.' : ' Sorry, Ann.\nBye.'])(
    'takes plain text right after typing, and out again alone: %j',
    async (plain) => {
      const page = await openBox(bench, box);
      await typeAtEnd(page, ' typed just now');
      const before = await text(page);
      expect(await insert(page, { text: plain })).toMatchObject({ kind: 'applied' });
      expect(await text(page)).toBe(before + plain);
      expect(await sent(page)).toBe(before + plain);
      await undo(page);
      expectUndone(await text(page), box, before, start);
      await redo(page, box);
      expect(await text(page)).toBe(before + plain);
    },
  );

  if (!box.oneLine)
    it('takes a template in front of a line, which stays a line of its own', async () => {
      const page = await openBox(bench, box);
      await page.evaluate(() => window.box.composer().focus({ start: 0, end: 0 }));
      const template = content('Sorry, Ann.\n\nBye.\n\n', '<p>Sorry, Ann.</p><p>Bye.</p><p><br></p>');
      expect(await insert(page, template)).toMatchObject({ kind: 'applied' });
      expect(await text(page)).toMatch(/^Sorry, Ann\.\n+Bye\.\s*\nDear Ann,\n/);
      expect((await text(page)).endsWith(start.slice(1))).toBe(true);
      expect(words(await sent(page))).toBe(words(await text(page)));
      expect(await sent(page)).toMatch(/Bye\.\s*\nDear Ann,\n/);
      if (BY_BROWSER.test(box.kind) && (await gap(page)) > 0) expect(await text(page)).toMatch(/Bye\.\nDear Ann,\n/);
      await undo(page);
      expect(await text(page)).toBe(start);
      expect(await sent(page)).toBe(start);
    });

  if (rich)
    it('takes a template behind the last words, on lines of its own', async () => {
      const page = await openBox(bench, box);
      await typeAtEnd(page, ' typed just now');
      const before = await text(page);
      const template = { text: '\n\nSorry, Ann.\n\nBye.', html: '<p><br></p><p>Sorry, Ann.</p><p>Bye.</p>' };
      expect(await insert(page, template)).toMatchObject({ kind: 'applied' });
      expect(await text(page)).toMatch(/now\n+Sorry, Ann\.\n+Bye\.\s*$/);
      expect(words(await sent(page))).toBe(words(await text(page)));
      expect(await markup(page)).not.toMatch(/interchange|<p><\/p>/);
      const inParagraph = /now<\/p>/.test(await markup(page));
      if (BY_BROWSER.test(box.kind) && inParagraph && (await gap(page)) > 0)
        expect(await text(page)).toMatch(/now\nSorry, Ann\.\nBye\.\s*$/);
      await undo(page);
      expectUndone((await text(page)).trimEnd(), box, before, start);
    });

  if (rich)
    it.each([
      ['a sentence', 'Thank you.', '<p>Thank you.</p>'],
      ['paragraphs', '\n\nSorry, Ann.\n\nBye.\n\n', '<p><br></p><p>Sorry, Ann.</p><p>Bye.</p><p><br></p>'],
    ])('takes %s into the middle of a line, and nobody’s words get a style for it', async (_, plain, html) => {
      const page = await openBox(bench, box);
      // As helpdesks have one: the browser copies what makes a paragraph's words look as they do.
      await page.evaluate(() => {
        const { element } = window.box.composer();
        const style = element.ownerDocument.createElement('style');
        style.textContent = 'body, [contenteditable] { font: inherit } p { color: #333; font-size: 15px }';
        element.ownerDocument.head.append(style);
      });
      const styles = async () => (await markup(page)).match(/style="[^"]*(?:inherit|font|color)/g) ?? [];
      const [before, at] = [await styles(), start.indexOf('quick')];
      await page.evaluate((from) => window.box.composer().focus({ start: from, end: from }), at);
      expect(await insert(page, { text: plain, html })).toMatchObject({ kind: 'applied' });
      expect(await styles()).toEqual(before);
      expect(words(await text(page))).toBe(words(start.slice(0, at) + plain + start.slice(at)));
      expect(words(await sent(page))).toBe(words(await text(page)));
      expect(await text(page)).not.toMatch(/\n{3}/);
      expect(await markup(page)).not.toContain('interchange');
      // Lexical keeps the empty one before them, when it is pasted.
      const apart = html.startsWith('<p><br>') && box.kind !== 'lexical' && (await gap(page)) > 0;
      if (apart) expect(await text(page)).toMatch(/the ?\nSorry, Ann\.\nBye\.\nquick/);
      await undo(page);
      expect(await text(page)).toBe(start);
    });

  if (!rich)
    it('takes the plain text of a template where it takes no markup', async () => {
      const page = await openBox(bench, box);
      await typeAtEnd(page, ' So ');
      const plain = box.oneLine ? 'try - first, our help (https://example.com)' : 'try:\n- first\n- second';
      const outcome = await insert(page, {
        text: plain,
        html: '<p>try:</p><ul><li>first</li><li>second</li></ul><p>See <a href="https://example.com">our help</a>.</p>',
      });
      expect(outcome).toEqual({
        kind: 'applied',
        span: { start: start.length + 4, end: start.length + 4 + plain.length },
      });
      expect(await text(page)).toBe(`${start} So ${plain}`);
      expect(await sent(page)).toBe(`${start} So ${plain}`);
    });

  if (rich)
    it('takes a template with a list and a link as such', async () => {
      const page = await openBox(bench, box);
      await typeAtEnd(page, ' So ');
      const outcome = await insert(page, {
        text: 'please try:\n- first\n- second\nSee our help.',
        html: '<p>please try:</p><ul><li>first</li><li>second</li></ul><p>See <a href="https://example.com/help">our help</a>.</p>',
      });
      expect(outcome).toMatchObject({ kind: 'applied' });
      expect(words(await text(page))).toBe(words(`${start} So please try: first second See our help.`));
      expect(await sent(page)).toBe(await text(page));
      expect(await markup(page)).toMatch(/<li\b.*first.*<li\b.*second.*href="https:\/\/example\.com\/help"/s);
      await type(page, ' Bye');
      expect(await text(page)).toMatch(/first\nsecond\n+See our help\. Bye$/);
      expect(await sent(page)).toBe(await text(page));
    });

  if (lock)
    it('writes nothing while the page has the box read-only', async () => {
      const page = await openBox(bench, box);
      await lock(page);
      const before = await markup(page);
      expect(await fix(page, 'quick', 'careful')).toMatchObject({ kind: 'refused', reason: 'read-only' });
      expect(await insert(page, { text: 'Sorry.' })).toMatchObject({ kind: 'refused', reason: 'read-only' });
      expect(await markup(page)).toBe(before);
      expect(await sent(page)).toBe(start);
    });

  if (render)
    it('has its text in the model: the page draws everything anew, and it is still there', async () => {
      const page = await openBox(bench, box);
      expect(await fix(page, 'quick', 'careful')).toMatchObject({ kind: 'applied' });
      await typeAtEnd(page, ' ');
      expect(await insert(page, content('Sorry, Ann.\nBye.', '<p>Sorry, Ann.</p><p>Bye.</p>'))).toMatchObject({
        kind: 'applied',
      });
      const after = await text(page);
      // A framework that puts its own text back does so with its next rendering: half a second of frames shows none.
      const lasting = await page.evaluate(
        ([selector, wanted]) =>
          new Promise<string>((resolve) => {
            const until = performance.now() + 500;
            const look = (): void => {
              const now = window.box.readPlain(selector);
              if (now !== wanted || performance.now() >= until) resolve(now);
              else requestAnimationFrame(look);
            };
            look();
          }),
        [box.selector, after] as const,
      );
      expect(lasting).toBe(after);
      expect(await sent(page)).toBe(after);
      await render(page);
      await page.waitForFunction(({ selector, wanted }) => window.box.readPlain(selector) === wanted, {
        selector: box.selector,
        wanted: after,
      });
      expect(await sent(page)).toBe(after);
    });
}
