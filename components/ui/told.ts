/**
 * What the engine says of a reply (findings, what it saw, what a fix does) is English, also in its answers to programs; here
 * it gets the language of who reads it. What the table has not stays as it is: a pack's rules speak for themselves.
 */

/** English → the other language. `$1` is taken over as it stands, `$t1` is looked up again. A key may begin with the check it is of: "wrong-name: …". */
export type ToldTable = Readonly<Record<string, string>>;
export type Tell = (said: string, check?: string) => string;

export const asSaid: Tell = (said) => said;

export function teller(table: ToldTable): Tell {
  const whole = new Map(Object.entries(table));
  const patterns = [...whole].flatMap(([key, text]) => {
    if (!/\$\d/.test(key)) return [];
    const [, check, said = key] = /^([a-z]+(?:-[a-z]+)+): (.*)$/s.exec(key) ?? [];
    const literal = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return [{ check, text, pattern: new RegExp(`^${literal.replace(/\\\$\d/g, '([\\s\\S]+?)')}$`) }];
  });
  const tell: Tell = (said, check) => {
    const known = whole.get(said);
    if (known !== undefined) return known;
    for (const { check: of, text, pattern } of patterns) {
      if (of !== undefined && of !== check) continue;
      const found = pattern.exec(said);
      if (found)
        return text.replace(/\$(t?)(\d)/g, (_, again: string, place: string) => {
          const value = found[Number(place)] ?? '';
          return again ? tell(value) : value;
        });
    }
    return said;
  };
  return tell;
}
