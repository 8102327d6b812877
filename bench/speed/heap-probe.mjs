// Loaded before the command line (node --import): tells its memory when asked, and never keeps it from ending.
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ heap: heapUsed / 1e6, external: external / 1e6, rss: rss / 1e6 });
});
process.channel?.unref();
