/** Out and in again: title, shortcut, text, tags and fields are what they were. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporterOf, exporters } from '#core/exporters/registry.ts';
import { type Pack, packSchema } from '#core/packs/schema.ts';
import { readSource } from '#core/packs/source.ts';
import { read } from '../importers/reading.ts';
import { met } from './met.ts';

const pack = (templates: readonly object[], more: object = {}): Pack =>
  packSchema.parse({ format: 1, id: 'acme', name: 'Acme', version: '1.0.0', language: 'en', templates, ...more });

const library = pack([
  {
    id: 'refund',
    title: 'Refund, “bank delay”',
    shortcut: '/rf',
    tags: ['refund', 'money'],
    body: 'Hello,\n\nyour refund of {% ask "Amount" %} left us. {% choose "Reason": "bank delay", "holiday" %}\n\n1. Wait\n2. Look\n\nCosts 5\\*4\\*3, a {% raw %}{{ brace }}{% endraw %} and 50% {x} \\\\ ; "quoted".',
  },
  {
    id: 'bold',
    title: 'Bold',
    shortcut: '/b',
    tags: ['style'],
    body: 'This is **important** and [here](https://acme.example/a_b), {% ask "Your day", default: "Monday" %}.',
  },
  { id: 'plain', title: 'Plain › and deep', shortcut: '/p', tags: [], body: 'One line.\nAnother: {{ clipboard }}' },
]);

function back(id: string, source: Pack) {
  const exported = exporterOf(id)?.write(source);
  if (exported?.kind !== 'file') throw new Error(`${id} writes no file`);
  return read(id, exported.text);
}

describe('round trips', () => {
  it('there are five exporters', () =>
    expect(exporters.map(({ id }) => id)).toEqual([
      'espanso',
      'generic-csv',
      'markdown',
      'textblaze',
      'zendesk-macros',
    ]));

  it.each(['espanso', 'generic-csv', 'textblaze'])('%s', (id) => {
    const { templates, rejected } = back(id, library);
    expect(rejected).toEqual([]);
    const byTitle = (
      list: readonly { title: string; shortcut?: string | undefined; tags?: readonly string[]; body: string }[],
    ) =>
      list
        .map(({ title, shortcut, tags, body }) => ({ title, shortcut, tags, met: met(body) }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(byTitle(templates)).toEqual(byTitle(library.templates));
  });

  it('zendesk-macros', () => {
    const source = pack(
      library.templates
        .filter(({ id }) => id !== 'plain')
        .concat(
          pack([
            {
              id: 'vars',
              title: 'A › B',
              shortcut: '/v',
              tags: ['x'],
              channels: ['note'],
              body: 'Hi {{ customer.first_name }}, [ticket]({{ ticket.url }}) {{ ticket.id }}',
            },
          ]).templates,
        ),
    );
    const { templates } = back('zendesk-macros', source);
    expect(templates.map(({ title, shortcut, tags, channels }) => ({ title, shortcut, tags, channels }))).toEqual(
      source.templates.map(({ title, shortcut, tags, channels }) => ({ title, shortcut, tags, channels })),
    );
    expect(templates.slice(0, 2).map(({ body }) => met(body))).toEqual(
      source.templates.slice(0, 2).map(({ body }) => met(body)),
    );
    expect(templates[2]?.body).toBe(source.templates[2]?.body);
  });

  it('markdown: the files are templates of a pack', () => {
    const exported = exporterOf('markdown')?.write(library);
    const files = new Map(
      [...(exported?.kind === 'folder' ? exported.files : [])].map(([name, text]) => [`templates/${name}`, text]),
    );
    files.set('pack.yaml', 'id: acme\nname: Acme\nversion: 1.0.0\nlanguage: en\n');
    const again = readSource(files);
    expect(again.kind === 'pack' && [...again.pack.templates].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...library.templates].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('a form of Espanso keeps the labels, and two that differ by a mark stay two', () => {
    const source = pack([
      { id: 'a', title: 'A', shortcut: '/a', body: '{% ask "A (b)" %} {% ask "A b" %} {% ask "A b" %}' },
    ]);
    const { templates } = back('espanso', source);
    expect(met(templates[0]?.body ?? '')).toEqual(met(source.templates[0]?.body ?? ''));
  });

  it.each(['espanso', 'textblaze'])('%s: what only a conversation knows is asked for in words', (id) => {
    const source = pack([
      { id: 'a', title: 'A', shortcut: '/a', body: 'Hi {{ customer.first_name }}, {{ ticket.id }}' },
    ]);
    expect(back(id, source).templates[0]?.body).toBe('Hi {% ask "Customer first name" %}, {% ask "Ticket id" %}');
  });

  it('Espanso’s own mark in a text is told', () => {
    const exported = exporterOf('espanso')?.write(pack([{ id: 'a', title: 'A', shortcut: '/a', body: 'Costs $|$ 5' }]));
    expect(exported?.losses).toEqual([{ item: 'A', about: '$|$', detail: expect.stringContaining('$ | $') }]);
  });

  it('tells what another tool has no place for', () => {
    const source = pack(
      [
        {
          id: 'a',
          title: 'A',
          body: '{% note %}secret{% endnote %}{% if channel %}x{% endif %}{{ customer.name }}',
          examples: ['Where is it?'],
          owner: 'Jo',
        },
      ],
      {
        glossary: [{ term: 'RMA' }],
        rules: [{ id: 'no-x', find: ['x'] }],
      },
    );
    const losses = exporterOf('espanso')
      ?.write(source)
      .losses.map(({ item, about }) => `${item}: ${about}`);
    expect(losses).toEqual([
      'no-x: rule',
      'RMA: term',
      'A: {% note %}secret{% endnote %}',
      'A: {% if channel %}',
      'A: {% endif %}',
      'A: {{ customer.name }}',
      'A: examples',
      'A: owner',
      'A: shortcut',
    ]);
  });

  it.each(exporters.map(({ id }) => id))('the starter pack leaves as %s without trouble', (id) => {
    const starter = packSchema.parse(JSON.parse(readFileSync('packs/starter.gen.json', 'utf8')));
    const exported = exporterOf(id)?.write(starter);
    expect(exported?.kind === 'file' ? exported.text.length : (exported?.files.size ?? 0)).toBeGreaterThan(50);
    if (exported?.kind === 'file') expect(read(id, exported.text).imported).toBe(starter.templates.length);
  });
});
