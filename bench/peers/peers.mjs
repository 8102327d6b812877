// Other checkers, each as cheap as its documentation allows: made once, then given the whole text, which is all they
// take. `run` is what a page would have to do after a key.
export const peers = {
  // One function of a text.
  'write-good': async () => (await import('write-good')).default,

  // As plain text, not as Markdown: the lighter of its two parsers. It makes its processor anew for every text and has
  // no way to keep one.
  alex: async () => (await import('alex')).text,

  // One frozen processor; parsed and run, but not written back as text, which a checker has no need of.
  retext: async () => {
    const { retext } = await import('retext');
    const { VFile } = await import('vfile');
    const names = ['retext-passive', 'retext-readability', 'retext-repeated-words', 'retext-simplify'];
    const plugins = await Promise.all(names.map((name) => import(name)));
    const chain = plugins.reduce((all, { default: plugin }) => all.use(plugin), retext()).freeze();
    return (text) => {
      const file = new VFile(text);
      chain.runSync(chain.parse(file), file);
      return file.messages;
    };
  },

  // LocalLinter, the one for Node, and plain text: its cache of sentences and its dictionary stay warm between calls.
  'harper.js': async () => {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'plaintext' });
  },
};
