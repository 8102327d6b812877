/** Check digits: what tells a card or an account from any long number. */

/** The check digit of card numbers. */
export function luhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The check digits of an IBAN: modulo 97 of the rearranged number is 1. */
export function mod97(iban: string): boolean {
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4))
    for (const digit of /\d/.test(char) ? char : String(char.charCodeAt(0) - 55))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}
