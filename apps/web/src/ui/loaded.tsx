import { NotSignedIn, Unreachable } from '../graphql/failures';
import type { Query } from '../graphql/use-query';
import { AgeNotice } from './age-notice';
import { FailureNotice } from './failure-notice';
import { PageLoading } from './page-loading';

interface Props<Answer> {
  readonly of: Query<Answer>;
  readonly children: (answer: Answer) => React.ReactNode;
}

/** Shows an answer when it is there, its shape until then, and the failure where there is no answer at all. */
export function Loaded<Answer>({ of: query, children }: Props<Answer>): React.ReactNode {
  const away = query.failure instanceof Unreachable;
  const signedOut = query.failure instanceof NotSignedIn;
  if (query.failure && (query.answer === undefined || signedOut))
    return <FailureNotice failure={query.failure} retry={query.reload} />;
  if (query.answer === undefined) return <PageLoading />;
  return (
    <>
      {query.failure && !away && <FailureNotice failure={query.failure} retry={query.reload} />}
      {(away || query.kept) && <AgeNotice at={query.at} retry={query.reload} />}
      {children(query.answer)}
    </>
  );
}
