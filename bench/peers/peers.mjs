// Each peer with a run(text); one that cannot be started is left out and said.
const peers = [];
async function add(name, make) {
  try {
    peers.push({ name, run: await make() });
  } catch (error) {
    console.error(`${name} is left out: ${error.message}`);
  }
}
await add('write-good', async () => (await import('write-good')).default);
await add('alex', async () => (await import('alex')).markdown);
await add('retext, 3 plugins', async () => {
  const { retext } = await import('retext');
  const plugins = await Promise.all(
    ['retext-passive', 'retext-readability', 'retext-simplify'].map((one) => import(one)),
  );
  const chain = plugins.reduce((all, { default: plugin }) => all.use(plugin), retext());
  return (text) => chain.processSync(text);
});
export default peers;
