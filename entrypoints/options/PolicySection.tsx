import { useEffect, useState } from 'react';
import { readPolicy, watchPolicy } from '#browser/policy.ts';
import { PolicyTrouble } from '#components/pages/options/PolicyTrouble.tsx';

export function PolicySection() {
  const [places, setPlaces] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      readPolicy().then(
        ({ problems }) => setPlaces(problems.map(({ at }) => at)),
        (error: unknown) => console.error(error),
      );
    };
    read();
    return watchPolicy(read);
  }, []);
  return <PolicyTrouble places={places} />;
}
