/** All exporters, found by file. */
import type { Exporter } from './exporter.ts';

const files = import.meta.glob<Exporter>(['./*.ts', '!./body.ts', '!./exporter.ts', '!./registry.ts'], {
  eager: true,
  import: 'exporter',
});

export const exporters: readonly Exporter[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

export const exporterOf = (id: string): Exporter | undefined => exporters.find((one) => one.id === id);
