// The one build-time feature lib/core uses: registries find files. Declared here because lib/core is
// compiled without `vite/client`, which would bring the DOM types along.
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { eager: true; import?: string; query?: string },
  ): Record<string, T>;
}
