import type { Failure } from '../graphql/failures';
import { FailureNotice } from './failure-notice';

/** Why a change did not happen; nothing where it did. */
export const ChangeFailure = ({ failure }: { readonly failure: Failure | null }): React.ReactNode =>
  failure && <FailureNotice failure={failure} />;
