import { useEffect, useState } from 'react';
import { ask } from '../graphql/ask';
import { ReadingOf, type ReadingOfQueryVariables } from './reading.generated';
import type { Reading } from './told-reading';

/** So long after the last letter. */
const PAUSE_MS = 900;
/** Less says nothing, not even in which language it is. */
const SHORTEST = 12;

/** What the gateway reads from a text that is being written; null where it is too short or nobody could read it. */
export function useReading({ text, fairId, side }: ReadingOfQueryVariables['input']): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (text.trim().length < SHORTEST) {
      setReading(null);
      return undefined;
    }
    const over = new AbortController();
    // A preview is no more than that: where none comes, the text is read all the same when it is saved.
    const read = (): void =>
      void ask(ReadingOf, { input: { text, fairId, side } }, over.signal).then(
        ({ readText }) => !over.signal.aborted && setReading(readText),
        () => undefined,
      );
    const pause = setTimeout(read, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      over.abort();
    };
  }, [text, fairId, side]);
  return reading;
}
