/** Sums and counts as people write them. */
const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  another: 1,
  couple: 2,
  whole: 1,
  entire: 1,
  full: 1,
};
/** "two", "a couple of", "12"; one for what it does not know. */
export const toCount = (word: string): number => {
  const plain = word.toLowerCase().trim();
  return /^\d+$/.test(plain)
    ? Number(plain)
    : (NUMBER[plain.replace(/^an? (?=\w)/, '').replace(/ of$/, '')] ?? NUMBER[plain] ?? 1);
};

/** "1,250.00", "1.250,00" and "45" alike. */
export function toNumber(text: string): number | null {
  const plain = text.replace(/[.,]$/, '');
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replace(/[.,]/g, '');
  const value = Number(`${whole}${decimal ? `.${decimal[1]}` : ''}`);
  return whole === '' || Number.isNaN(value) ? null : value;
}
