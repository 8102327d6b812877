import { check } from '#core/checks/too-long-for-channel.ts';
import { table } from './table.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const letters = (count: number): string =>
  words(Math.ceil(count / 5))
    .slice(0, count)
    .trim();

table(
  check,
  [
    { draft: words(101), channel: 'chat', quoted: 'word', grade: 'note' },
    { draft: words(103), channel: 'chat', quoted: 'word word word' },
    { draft: words(150), channel: 'chat' },
    { draft: `${words(60)}\n${words(60)}`, channel: 'chat' },
    { draft: letters(290), channel: 'social' },
    { draft: letters(400), channel: 'social' },
    { draft: `${letters(270)} https://example.com/a`, channel: 'social' },
    {
      draft: words(120),
      channel: 'chat',
      voice: { rules: [{ id: 'short-posts', limit: { words: 200 }, channels: ['social'] }] },
    },
  ],
  [
    { draft: words(100), channel: 'chat' },
    { draft: words(40), channel: 'chat' },
    { draft: letters(280), channel: 'social' },
    { draft: letters(120), channel: 'social' },
    { draft: words(400), channel: 'email' },
    { draft: `${letters(240)} https://example.com/${'x'.repeat(80)}`, channel: 'social' },
    { draft: `${letters(250)} ${'😀'.repeat(12)}`, channel: 'social' },
    {
      draft: words(120),
      channel: 'chat',
      voice: { rules: [{ id: 'long-chat', limit: { words: 200, per: 'draft' } }] },
    },
  ],
);
