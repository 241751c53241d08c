/** Why a round ended without a result: a closed list, so that every screen and language can say it. */
export type RoundFailureCode =
  | 'no-slots'
  | 'no-buyers'
  | 'no-suppliers'
  | 'no-needs'
  | 'no-places'
  | 'no-tables'
  | 'no-requests'
  | 'no-possible-pairs'
  | 'pins-conflict'
  | 'inputs-refused'
  | 'engine-failed'
  | 'gave-up';

export interface RoundFailure {
  readonly code: RoundFailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const roundFailure = (code: RoundFailureCode, params: RoundFailure['params'] = {}): RoundFailure => ({
  code,
  params,
});
