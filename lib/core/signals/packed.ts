/** Rising numbers kept as text: each as its step from the one before, seven bits a byte. */
export function steps(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let step = 0;
  for (let at = 0, bytes = atob(packed); at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    step = (step << 7) | (byte & 127);
    if (byte & 128) continue;
    number += step;
    step = 0;
    numbers.push(number);
  }
  return numbers;
}
