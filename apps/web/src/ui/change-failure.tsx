import { useEffect } from 'react';
import { type Failure, NotSignedIn } from '../graphql/failures';
import { noticeSessionEnded } from '../session/session';
import { FailureNotice } from './failure-notice';

/** Why a change did not happen; nothing where it did. */
export function ChangeFailure({ failure }: { readonly failure: Failure | null }): React.ReactNode {
  const signedOut = failure instanceof NotSignedIn;
  useEffect(() => {
    if (signedOut) noticeSessionEnded();
  }, [signedOut]);
  return failure && <FailureNotice failure={failure} />;
}
