import { describe, expect, it } from 'vitest';
import { filled, read, sample } from './reading.ts';

describe('Espanso', () => {
  const { templates, rejected, losses } = read('espanso', sample('espanso--typical.yml'));

  it('reads forms, variables, Markdown', () => {
    expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
      ['Refund, bank delay', ':rf', ['money', 'refund']],
      [':sig', ':sig', []],
      [':md', ':md', []],
      ['number }', undefined, []],
    ]);
    expect(templates.map(filled)).toEqual([
      'Hi there, your refund left us on <Date>.\nReason: bank',
      'Best, Jo on 3 May 2027\n* not a list <Host> <Nobody>',
      'Hello PASTED',
      'number {{x}}',
    ]);
  });

  it('never runs a command: the agent is asked, and the command is in the report', () => {
    expect(losses).toContainEqual({
      item: ':sig',
      about: '{{host}}',
      detail: 'is asked for: shell is never run here. It was: {"cmd":"hostname; rm -rf ~"}',
    });
    expect(JSON.stringify(templates)).not.toContain('rm -rf');
  });

  it('tells of pictures, further triggers and patterns', () => {
    expect(rejected).toEqual([{ where: 'match 4, line 30, “:pic”', reason: 'is a picture: $CONFIG/cat.png' }]);
    expect(losses.map(({ about }) => about)).toEqual(expect.arrayContaining(['trigger', 'regex', 'word']));
  });

  it('a broken entry costs no other', () => {
    const nasty = read('espanso', sample('espanso--nasty.yml'));
    expect(nasty.templates.map(({ title }) => title)).toEqual([':one', ':three', ':four']);
    expect(nasty.rejected.map(({ where }) => where)).toEqual(['line 5', 'match 3, line 8', 'match 4, line 9']);
  });

  it('is not drowned by references', () => {
    const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(',')}]`;
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (name, at, all) => `${name}: &${name} ${at === 0 ? '[x,x,x,x,x,x,x,x,x]' : nine(all[at - 1] ?? '')}`,
    );
    const text = `${bomb.join('\n')}\nmatches:\n  - { trigger: ":a", replace: *f }\n  - { trigger: ":b", replace: B }\n`;
    const { templates: kept, rejected: left } = read('espanso', text);
    expect(kept.map(({ title }) => title)).toEqual([':b']);
    expect(left.length).toBeGreaterThan(0);
  });
});
