/** One entry that needs correcting: where, and what is wrong with it, in words that `messages` can tell. */
export interface Problem {
  readonly path: string;
  readonly code:
    | 'required'
    | 'too-long'
    | 'not-an-email'
    | 'not-a-country'
    | 'not-a-time-zone'
    | 'not-a-phone-number'
    | 'password-too-short'
    | 'password-too-long'
    | 'password-is-the-email'
    | 'language-twice';
  readonly params?: Readonly<Record<string, number>>;
}

export interface InvalidInput {
  readonly code: 'invalid-input';
  readonly problems: readonly Problem[];
}
export const invalidInput = (problems: readonly Problem[]): InvalidInput => ({ code: 'invalid-input', problems });
