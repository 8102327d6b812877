/** What a line or a sentence means for something else, a question or what the customer wrote: worked out once for the two. */
export function paired<Stretch extends object, Of extends object, T>(
  work: (stretch: Stretch, of: Of) => T,
): (stretch: Stretch, of: Of) => T {
  const known = new WeakMap<Of, WeakMap<Stretch, { readonly worked: T }>>();
  return (stretch, of) => {
    let stretches = known.get(of);
    if (!stretches) {
      stretches = new WeakMap();
      known.set(of, stretches);
    }
    let one = stretches.get(stretch);
    if (!one) {
      one = { worked: work(stretch, of) };
      stretches.set(stretch, one);
    }
    return one.worked;
  };
}
