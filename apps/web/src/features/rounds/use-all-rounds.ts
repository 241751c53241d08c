import { useState } from 'react';
import { type Query, useQuery } from '../../graphql/use-query';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import type { Round } from './round';
import { RoundsPage, type RoundsPageQuery } from './rounds.generated';

interface AllRounds {
  readonly query: Query<RoundsPageQuery>;
  readonly rounds: readonly Round[];
  /** Fetches older ones; null: there are none. */
  readonly more: (() => void) | null;
  /** Why older ones did not come. */
  readonly failure: Failure | null;
}

/** The newest rounds, and as many older ones as were asked for. */
export function useAllRounds(fairId: string): AllRounds {
  const query = useQuery(RoundsPage, { fairId });
  const [older, setOlder] = useState<{ rounds: readonly Round[]; end: string | null } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const first = query.answer?.rounds;
  const end = older ? older.end : first?.pageInfo.hasNextPage ? (first.pageInfo.endCursor ?? null) : null;
  const fetchMore = async (after: string): Promise<void> => {
    setFailure(null);
    const { rounds } = await ask(RoundsPage, { fairId, after });
    if (!rounds) return;
    const { hasNextPage, endCursor } = rounds.pageInfo;
    setOlder({ rounds: [...(older?.rounds ?? []), ...rounds.nodes], end: hasNextPage ? (endCursor ?? null) : null });
  };
  const known = new Map([...(older?.rounds ?? []), ...(first?.nodes ?? [])].map((round) => [round.id, round]));
  const rounds = [...known.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const more = end === null ? null : () => void fetchMore(end).catch((error) => setFailure(asFailure(error)));
  return { query, rounds, more, failure };
}
