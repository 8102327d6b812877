import { useEffect, useState } from 'react';

const PAUSE_MS = 1000;

interface Props {
  readonly text: string;
  /** Anything that changes with every keystroke; the timer starts again with it. */
  readonly revision: unknown;
}

/** The one live region: says what changed, politely, at most once per pause in typing. */
export function Announcer({ text, revision }: Props) {
  const [said, say] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` restarts the pause, it is not read
  useEffect(() => {
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, revision]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
