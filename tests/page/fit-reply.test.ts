import { describe, expect, it } from 'vitest';
import type { Skipped } from '#core/model.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';
import type { Insertion } from '#page/contracts.ts';
import { fitReply } from '#page/fit-reply.ts';

const read = (text: string, skipped: readonly Skipped[] = []): TextReading =>
  new TextReading(text, new SentenceCache(compileVocabulary()), skipped);
const text = 'Hi Yusuf,\n\nYour parcel is on its way.\n\nKind regards,\nSam';
const html = '<p>Hi Yusuf,</p><p>Your parcel is on its way.</p><p>Kind regards,<br>Sam</p>';
const content = { text, html, cursor: text.indexOf('on its') };

describe('a template beside what the agent wrote', () => {
  it('goes into an empty box as it is', () => {
    expect(fitReply(content, read(''), { start: 0, end: 0 })).toEqual({ content, at: { start: 0, end: 0 } });
  });

  it('takes the place of a greeting that stands alone', () => {
    const draft = 'Hi Yusuf,\n\n';
    expect(fitReply(content, read(draft), { start: 11, end: 11 })).toEqual({ content, at: { start: 0, end: 9 } });
  });

  it('leaves its own greeting out below a greeting and more words, with the cursor where it was', () => {
    const draft = 'Hi Yusuf,\n\nThanks for your patience.\n\n';
    const { content: fitted, at } = fitReply(content, read(draft), { start: draft.length, end: draft.length });
    expect(fitted.text).toBe('Your parcel is on its way.\n\nKind regards,\nSam');
    expect(fitted.html).toBe('<p>Your parcel is on its way.</p><p>Kind regards,<br>Sam</p>');
    expect(fitted.text.slice(fitted.cursor)).toMatch(/^on its way/);
    expect(at.start).toBe(draft.length);
  });

  it('leaves its own sign-off out above one', () => {
    const draft = 'Thanks for your patience.\n\n\n\nBest wishes,\nSam';
    const at = { start: 27, end: 27 };
    const { content: fitted } = fitReply(content, read(draft), at);
    expect(fitted.text).toBe('Hi Yusuf,\n\nYour parcel is on its way.');
    expect(fitted.html).toBe('<p>Hi Yusuf,</p><p>Your parcel is on its way.</p>');
  });

  describe('leaves out no words but hello and goodbye', () => {
    const below = (draft: string, text: string) =>
      fitReply({ text }, read(draft), { start: draft.length, end: draft.length }).content.text;
    const above = (text: string) =>
      fitReply({ text }, read('\n\n\nBest wishes,\nSam'), { start: 0, end: 0 }).content.text.trim();
    const greeted = 'Hi Yusuf,\n\nThanks for the photo.\n\n';

    it.each([
      ['Hi Yusuf,', true],
      ['Hi there!', true],
      ['Dear customer,', true],
      ['Dear Sir or Madam,', true],
      ['Hello and welcome to Kettle!', true],
      ['Hi Yusuf, sorry about the wait.', false],
      ['Hi Yusuf,\nI am sorry about the wait.', false],
      ['Hi Yusuf! Thanks for writing.', false],
    ])('%j in front: %s', (first, isLeftOut) => {
      const rest = 'We send a new one.';
      expect(below(greeted, `${first}\n\n${rest}`)).toBe(isLeftOut ? rest : `${first}\n\n${rest}`);
    });

    it.each([
      ['Kind regards,\nSam', true],
      ['Kind regards,\nSam Bell\nKettle Desk', true],
      ['Have a lovely weekend!\nSam', true],
      ['Yours, Sam', true],
      ['Please send us the label.\nSam', false],
      ['The label is attached. Kind regards, Sam', false],
      ['It is here at six. ^SB', false],
    ])('%j behind: %s', (last, isLeftOut) => {
      const first = 'We send a new one.';
      expect(above(`${first}\n\n${last}`)).toBe(isLeftOut ? first : `${first}\n\n${last}`);
    });

    it('of a draft that is put back neither', () => {
      const draft = 'Hello Yusuf, the kettle was ours to check.\n\nA new one leaves today. Regards, Sam';
      expect(below(greeted, draft)).toBe(draft);
    });
  });

  describe('in front of what stands there already', () => {
    const quote = 'On Fri Ana wrote:\n> Where is it?\n\n-- \nSam Desk\nCustomer care';
    const quoted = { start: 0, end: quote.indexOf('\n\n'), kind: 'quote' } as const;
    const signature = { start: quote.indexOf('--'), end: quote.length, kind: 'signature' } as const;
    const readMail = (draft: string) =>
      new TextReading(
        draft,
        new SentenceCache(compileVocabulary()),
        [quoted, signature].map(({ start, end, kind }) => {
          const moved = draft.length - quote.length;
          return { start: start + moved, end: end + moved, kind };
        }),
      );

    it('leaves the quote a line of its own, with the caret before it, and signs: the signature below the quote is the mail’s', () => {
      const at = { start: 0, end: 0 };
      expect(fitReply(content, readMail(quote), at)).toEqual({
        content: { ...content, text: `${text}\n\n`, html: `${html}<p><br></p>` },
        at,
      });
      expect(fitReply({ text, html }, readMail(quote), at).content.cursor).toBe(text.length);
    });

    it('goes before the quote where the caret is among its words', () => {
      const draft = `\n${quote}`;
      const at = draft.indexOf('is it?');
      expect(fitReply(content, readMail(draft), { start: at, end: at })).toMatchObject({ at: { start: 1, end: 1 } });
      const below = draft.indexOf('it?') + 3;
      expect(fitReply(content, readMail(draft), { start: below, end: below }).at.start).toBe(below);
    });

    it('adds nothing where a line of its own is there', () => {
      const at = { start: 0, end: 0 };
      expect(fitReply(content, readMail(`\n${quote}`), at)).toEqual({ content, at });
    });

    it.each([
      ['the quote', readMail(quote)],
      ['the signature', read('-- \nSam Desk', [{ start: 0, end: 12, kind: 'signature' }])],
      ['a salutation that the page puts there', read('With care,\nSam', [{ start: 0, end: 14, kind: 'prefilled' }])],
      ['how the agent signs', read('Best wishes,\nSam')],
    ])('keeps a snippet of one paragraph apart from %s', (_, draft) => {
      const plain = { text: 'Thanks for telling us.' };
      expect(fitReply(plain, draft, { start: 0, end: 0 }).content).toEqual({
        text: `${plain.text}\n\n`,
        cursor: plain.text.length,
      });
    });
  });

  describe('in a line with words', () => {
    const put = (given: Insertion, draft: string, before: string) =>
      fitReply(given, read(draft), { start: before.length, end: before.length }).content;

    it('paragraphs begin on one of their own, and so do the words behind them', () => {
      const behind = put(content, 'We are sorry.', 'We are sorry.');
      expect(behind).toMatchObject({ text: `\n\n${text}`, html: `<p><br></p>${html}` });
      expect(behind.text.slice(behind.cursor)).toMatch(/^on its way/);
      const amid = put({ ...content, cursors: [3] }, 'We are sorry. And more.', 'We are sorry.');
      expect(amid).toMatchObject({ text: `\n\n${text}\n\n`, html: `<p><br></p>${html}<p><br></p>`, cursors: [5] });
    });

    it('a sentence is not glued to the one before', () => {
      const given = { text: 'You can reach us until 6 pm.', html: '<p>You can reach us until 6 pm.</p>', cursor: 4 };
      expect(put(given, 'Hi Yusuf,', 'Hi Yusuf,')).toEqual({
        text: ' You can reach us until 6 pm.',
        cursor: 5,
      });
      const bold = { ...given, html: '<p>You can reach us <b>until</b> 6 pm.</p>' };
      expect(put(bold, 'Hi Yusuf,', 'Hi Yusuf,').html).toBe('<p>&nbsp;You can reach us <b>until</b> 6 pm.</p>');
      expect(put({ text: 'your parcel left.' }, 'Hi Yusuf,', 'Hi Yusuf,').text).toBe(' your parcel left.');
      expect(put({ text: 'com' }, 'shop.', 'shop.').text).toBe('com');
      expect(put(given, 'Hi Yusuf,\n', 'Hi Yusuf,\n')).toEqual(given);
      expect(put({ text: 'order 4711' }, 'It is (', 'It is (')).toEqual({ text: 'order 4711' });
      expect(put({ text: 'ing' }, 'Go', 'Go')).toEqual({ text: 'ing' });
    });

    it('nor to the one behind, and who writes on does so at its end', () => {
      const given = { text: 'We are sorry.', html: '<p>We are sorry.</p>' };
      expect(put(given, 'It left today.', '')).toEqual({ text: 'We are sorry. ', cursor: 13 });
      expect(put({ ...given, cursor: 2, cursors: [2, 6] }, 'So it left.', 'So')).toMatchObject({
        text: ' We are sorry.',
        cursor: 3,
        cursors: [3, 7],
      });
      const bold = { text: 'We are sorry.', html: '<p>We are <b>sorry</b>.</p>\n' };
      expect(put(bold, 'It left today.', '')).toEqual({
        text: 'We are sorry. ',
        html: '<p>We are <b>sorry</b>.&nbsp;</p>\n',
        cursor: 13,
      });
      expect(put({ text: 'order (' }, '4711', '').text).toBe('order (');
      expect(put({ text: 'ご連絡ありがとうございます' }, '発送しました。', '').text).toBe('ご連絡ありがとうございます');
      expect(put(given, ' It left today.', '')).toEqual(given);
    });

    it('a list is no part of a line', () => {
      const list = { text: '- the lid\n- the box', html: '<ul><li>the lid</li><li>the box</li></ul>' };
      expect(put(list, 'Please keep: Bye', 'Please keep: ')).toMatchObject({
        text: `\n\n${list.text}\n\n`,
        html: `<p><br></p>${list.html}<p><br></p>`,
      });
    });
  });

  describe('in a word', () => {
    const placed = (draft: string, before: string, given: Insertion = { text: 'We are sorry.' }) => {
      const { content: fitted, at } = fitReply(given, read(draft), { start: before.length, end: before.length });
      return draft.slice(0, at.start) + fitted.text + draft.slice(at.end);
    };

    it.each([
      ['Your parcel is late.', 'Your par', 'Your parcel We are sorry. is late.'],
      ['Your parcel is late.', 'Your p', 'Your We are sorry. parcel is late.'],
      ['Don’t worry.', 'Don’', 'Don’t We are sorry. worry.'],
      ['Write to ana@acme.example or us.', 'Write to ana@acme.', 'Write to ana@acme.example We are sorry. or us.'],
      ['See https://acme.example/help/en now', 'See https://ac', 'See We are sorry. https://acme.example/help/en now'],
      ['Straße 12', 'Straß', 'Straße We are sorry. 12'],
    ])('%s: what is put in goes beside it', (draft, before, after) => expect(placed(draft, before)).toBe(after));

    it('also in a script that parts words by nothing', () => {
      expect(placed('ご注文は本日発送しました。', 'ご注文は本', { text: 'お待ちください。' })).toBe(
        'ご注文は本日お待ちください。発送しました。',
      );
    });

    it('a template stands beside it as well', () => {
      expect(placed('Your parcel is late.', 'Your parc', { text: 'One.\n\nTwo.' })).toBe(
        'Your parcel\n\nOne.\n\nTwo.\n\nis late.',
      );
    });

    it.each([
      ['Your parcel is late.', 'Your parcel'],
      ['Your parcel is late.', 'Your '],
      ['It is late. And more.', 'It is late.'],
      ['It is (late) now.', 'It is ('],
    ])('%s: at its edge it stays where it is', (draft, before) => {
      const caret = { start: before.length, end: before.length };
      expect(fitReply({ text: 'We' }, read(draft), caret).at).toEqual(caret);
    });

    it('what is selected goes, whatever it is', () => {
      expect(fitReply({ text: 'We' }, read('Your parcel'), { start: 6, end: 8 }).at).toEqual({ start: 6, end: 8 });
    });
  });

  it('keeps a snippet without greeting whole, also below one', () => {
    const plain = { text: 'You can reach us until 6 pm.' };
    const draft = 'Hi Yusuf, ';
    expect(fitReply(plain, read(draft), { start: 10, end: 10 })).toEqual({
      content: plain,
      at: { start: 10, end: 10 },
    });
  });
});
