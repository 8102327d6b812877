import { describe, expect, it } from 'vitest';
import { globalsOf } from '#core/templates/globals.ts';

const names = (body: string) => globalsOf(body).map(({ path, line }) => `${path} ${line}`);

describe('the variables a template names', () => {
  it('are found in conditions too, with their line', () => {
    expect(names('{{ customer.name }}\n{% if customer.vip %}x{% endif %}')).toEqual([
      'customer.name 1',
      'customer.vip 2',
    ]);
  });

  it('are not those it makes itself', () => {
    const body =
      '{% choose "Why": "a", "b", as: why %}{% ask "Item", as: item %}{{ item }}{% if why == "a" %}x{% endif %}';
    expect(names(body)).toEqual([]);
    expect(names('{{ item }}')).toEqual(['item 1']);
  });
});
