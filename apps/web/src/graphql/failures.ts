/** Why an answer did not come. What a person should expect (a booth is taken) is a member of the answer's union instead. */
export type Failure = NotSignedIn | Unreachable | TooMany | Refused | Unexpected;

/** The session has ended, or there was none. */
export class NotSignedIn extends Error {}

/** The network or the gateway is away. */
export class Unreachable extends Error {}

/** Asked too often: worth another try in a minute. */
export class TooMany extends Error {}

/** Of a list that comes in parts: a part was refused, in the reader's words. */
export class Refused extends Error {}

/** A fault on our side, or of this program. */
export class Unexpected extends Error {
  /** @param requestId under which it stands in the logs; null where the answer named none */
  constructor(
    message: string,
    readonly requestId: string | null,
  ) {
    super(message);
  }
}

export const asFailure = (error: unknown): Failure =>
  error instanceof NotSignedIn ||
  error instanceof Unreachable ||
  error instanceof TooMany ||
  error instanceof Refused ||
  error instanceof Unexpected
    ? error
    : new Unexpected(String(error), null);
