import { useEffect } from 'react';
import { amend, outdate } from '../../graphql/answers';
import { follow } from '../../graphql/follow';
import { type Query, useQuery } from '../../graphql/use-query';
import { isOver } from './round';
import { OneRound, type OneRoundQuery, RoundProgress, RoundsPage } from './rounds.generated';

/** A round, and while it is not over every step of it as it happens. */
export function useLiveRound(fairId: string, roundId: string): Query<OneRoundQuery> {
  const query = useQuery(OneRound, { fairId, roundId });
  const round = query.answer?.round;
  const running = Boolean(round && !isOver(round));
  useEffect(() => {
    if (!running) return undefined;
    const stop = follow(
      RoundProgress,
      () => ({ fairId, roundId }),
      ({ roundProgress }) => {
        amend(OneRound, { fairId, roundId }, (answer) => ({ ...answer, round: roundProgress }));
        if (!isOver(roundProgress)) return;
        stop();
        outdate(RoundsPage);
      },
    );
    return stop;
  }, [fairId, roundId, running]);
  return query;
}
