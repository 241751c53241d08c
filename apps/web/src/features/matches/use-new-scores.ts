import { useEffect, useState } from 'react';
import { follow } from '../../graphql/follow';
import { ScoresChanged } from './matches.generated';

/** Whether scores of the fair have changed since what is on the screen was asked for. */
export function useNewScores(fairId: string): { readonly are: boolean; seen(): void } {
  const [revision, setRevision] = useState<number | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(
    () =>
      follow(
        ScoresChanged,
        () => ({ fairId }),
        ({ scoresChanged }) => {
          setRevision(scoresChanged);
          // The first word says how things stood when the page opened.
          setSeen((before) => before ?? scoresChanged);
        },
      ),
    [fairId],
  );
  return { are: revision !== null && seen !== null && revision !== seen, seen: () => setSeen(revision) };
}
