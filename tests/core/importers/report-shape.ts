/** The report of `--report FILE`, as it is promised: nothing more in it and nothing less. */
import { array, int, minLength, nonnegative, strictObject, string } from 'zod/mini';

const said = string().check(minLength(1));
const count = int().check(nonnegative());

export const reportShape = strictObject({
  items: count,
  imported: count,
  rejected: array(strictObject({ where: said, reason: said })),
  losses: array(strictObject({ item: string(), about: said, detail: string() })),
});
