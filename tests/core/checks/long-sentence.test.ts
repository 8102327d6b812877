import { check } from '#core/checks/long-sentence.ts';
import { table } from './table.ts';

const words = (count: number): string =>
  `${Array.from({ length: count }, (_, i) => `word${i === 0 ? '' : 's'}`).join(' ')}.`;

table(
  check,
  [36, 37, 40, 45, 50, 60, 80, 100].map((count) => ({
    draft: words(count),
    quoted: words(count),
    grade: 'note' as const,
  })),
  [
    ...[5, 12, 20, 30, 35].map((count) => ({ draft: words(count) })),
    { draft: `${words(20)} ${words(20)}` },
    { draft: `${words(20)}\n${words(25)}` },
    { draft: `- ${words(10)}\n- ${words(15)}\n- ${words(14)}` },
    { draft: `Hello,\n> ${words(50)}` },
  ],
);
