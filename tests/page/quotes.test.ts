import { describe, expect, it } from 'vitest';
import { isAttribution, person, quotedMessage, wallClock, withoutQuotes } from '#page/quotes.ts';

describe('who wrote the quoted words', () => {
  it.each([
    ['On Mon Nov 16 09:12:44 2026, leo.marsh@example.com wrote:', { email: 'leo.marsh@example.com' }],
    [
      'On Mon, Nov 16, 2026 at 9:12 AM Leo Marsh <leo@example.com> wrote:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    ['On 2026-11-16 09:12, Leo Marsh wrote:', { name: 'Leo Marsh' }],
    ['On 16/11/2026 09:12, Marsh, Leo <leo@example.com> wrote:', { name: 'Marsh, Leo', email: 'leo@example.com' }],
    ['On Tue, Robin Desk wrote:', { name: 'Robin Desk' }],
    ['Am 16.11.26 um 09:12 schrieb Leo Marsh:', { name: 'Leo Marsh' }],
    [
      'Am Mo., 16. Nov. 2026 um 09:12 Uhr schrieb Leo Marsh <leo@example.com>:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    [
      'Le lun. 16 nov. 2026 à 09:12, Leo Marsh <leo@example.com> a écrit :',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    ['Le 16/11/2026 à 09:12, Leo Marsh a écrit :', { name: 'Leo Marsh' }],
    [
      'El lun, 16 nov 2026 a las 9:12, Leo Marsh (<leo@example.com>) escribió:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    [
      'Il giorno lun 16 nov 2026 alle ore 09:12 Leo Marsh <leo@example.com> ha scritto:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    [
      'Em seg., 16 de nov. de 2026 às 09:12, Leo Marsh <leo@example.com> escreveu:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    [
      'Op ma 16 nov 2026 om 09:12 schreef Leo Marsh <leo@example.com>:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    [
      'Den mån 16 nov. 2026 kl 09:12 skrev Leo Marsh <leo@example.com>:',
      { name: 'Leo Marsh', email: 'leo@example.com' },
    ],
    ['W dniu 16.11.2026 o 09:12, Leo Marsh pisze:', { name: 'Leo Marsh' }],
  ])('%s', (line, author) => {
    expect(quotedMessage(`${line}\n> It leaks.`, [])).toMatchObject({ author, text: 'It leaks.' });
  });

  it.each(['I wrote:', 'On Monday we wrote to you', 'As I wrote on Monday:', 'Please note:', 'Am Montag schrieb ich'])(
    'is not told by "%s"',
    (line) => {
      expect(isAttribution(line)).toBe(false);
    },
  );

  it('is read from an introduction broken over two lines', () => {
    const text = 'On Mon, Nov 16, 2026 at 9:12 AM Leo Marsh\n<leo@example.com> wrote:\n\n> It leaks.';
    expect(quotedMessage(text, [])?.author).toEqual({ name: 'Leo Marsh', email: 'leo@example.com' });
  });
});

describe('what was quoted', () => {
  it('is the top level only', () => {
    const text = `On Tue, Leo wrote:
> It leaks again.
>
> On Mon, Nia Fox wrote:
>> Please try a new seal.
>>
>> > It leaks.
>
> Leo`;
    expect(quotedMessage(text, [])?.text).toBe('It leaks again.\n\nLeo');
  });

  it('is unwrapped where lines were broken to fit, and nowhere else', () => {
    const text = `> I have written to you three times about the kettle and nobody has
> answered.
>
> Leo Marsh
> 14 Mill Lane`;
    expect(quotedMessage(text, [])?.text).toBe(
      'I have written to you three times about the kettle and nobody has answered.\n\nLeo Marsh\n14 Mill Lane',
    );
  });

  it('ends where the agent answers below', () => {
    expect(quotedMessage('> It leaks.\nSorry!\n> And it is loud.', [])?.text).toBe('It leaks.');
  });

  it('is read from the span an element marks', () => {
    const text = 'Hi Leo,\nOn Mon Nov 16 09:12:44 2026, Leo wrote:\nIt leaks.\n> earlier words\n-- \nNia';
    const start = text.indexOf('It leaks');
    const end = text.indexOf('\n-- ');
    expect(quotedMessage(text, [{ start, end }])).toEqual({
      text: 'It leaks.',
      author: { name: 'Leo' },
      at: '2026-11-16T09:12:44',
    });
  });

  it.each(['', 'Hello Leo,\nwe are sorry.', '>\n> \n'])('is nothing in %j', (text) => {
    expect(quotedMessage(text, [])).toBeNull();
  });
});

it("keeps somebody's own words and drops what they quoted", () => {
  expect(withoutQuotes('No.\n\nOn Mon, Nia wrote:\n> Yes?\n\nLeo')).toBe('No.\n\nLeo');
  expect(withoutQuotes('I wrote down the number: 12 > 10.')).toBe('I wrote down the number: 12 > 10.');
});

it.each([
  ['Leo Marsh <leo@example.com>', { name: 'Leo Marsh', email: 'leo@example.com' }],
  ['"Marsh, Leo" <leo@example.com>', { name: 'Marsh, Leo', email: 'leo@example.com' }],
  ['leo@example.com', { email: 'leo@example.com' }],
  ['Leo Marsh [mailto:leo@example.com]', { name: 'Leo Marsh', email: 'leo@example.com' }],
  ['', {}],
])('person %j', (text, expected) => {
  expect(person(text)).toEqual(expected);
});

it.each([
  ['Mon\u00a0Nov\u00a016\u00a009:12:44\u00a02026', '2026-11-16T09:12:44'],
  ['2026-11-16T09:12:44Z', '2026-11-16T09:12:44.000Z'],
  ['Mon, 16 Nov 2026 09:12:44 +0100', '2026-11-16T08:12:44.000Z'],
  ['2 hours ago', undefined],
  ['Leo', undefined],
])('time %j', (text, expected) => {
  expect(wallClock(text)).toBe(expected);
});
