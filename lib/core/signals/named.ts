/** Evidence with names, as learned weights know it. Said one by one: what judges adds it up, what learns keeps it. */

export type Named = Readonly<Record<string, number>>;

export type Say = (name: string, value: number) => void;

/** "step" and "link" as "step:link", put together once: a new string at every key would have to be looked up letter by letter. */
export function joined(kind: string): (of: string) => string {
  const names = new Map<string, string>();
  return (of) => {
    let name = names.get(of);
    if (name === undefined) {
      name = `${kind}:${of}`;
      names.set(of, name);
    }
    return name;
  };
}
