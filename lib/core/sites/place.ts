/** Where in a JSON text a value stands, by its path; where it is missing, what should hold it. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** `text` is JSON already. Line and column start at 1. */
export function placeOf(
  text: string,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  const wanted = path.map(String);
  const at: (string | number)[] = [];
  let best = { depth: -1, offset: 0 };
  let key: string | null = null;
  const value = (offset: number) => {
    const depth = at.length;
    const fits = depth > best.depth && at.every((step, index) => String(step) === wanted[index]);
    if (fits) best = { depth, offset };
  };
  const open: ('{' | '[')[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === ':') continue;
    const inObject = open.at(-1) === '{';
    if (token === '}' || token === ']') {
      open.pop();
      at.pop();
    } else if (token === ',') {
      const step = at.pop();
      at.push(typeof step === 'number' ? step + 1 : '');
      key = null;
    } else if (inObject && token.startsWith('"') && key === null) {
      const name: unknown = JSON.parse(token);
      key = String(name);
      // A key is where a person looks for its value.
      at[at.length - 1] = key;
      value(index);
    } else {
      value(index);
      if (token === '{' || token === '[') {
        open.push(token);
        at.push(token === '[' ? 0 : '');
        key = null;
      }
    }
  }
  const before = text.slice(0, best.offset);
  return { line: before.split('\n').length, column: best.offset - before.lastIndexOf('\n') };
}
