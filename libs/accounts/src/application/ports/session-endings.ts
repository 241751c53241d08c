/**
 * Port: tells every gateway at once that sessions ended, so that it closes their sockets. Called after the transaction
 * that ended them; a gateway that missed the message finds out when it next asks `Identities.ended`.
 */
export abstract class SessionEndings {
  abstract announce(sessionIds: readonly string[]): Promise<void>;
  /** Calls `listener` for every announcement, from whichever process, until the returned function is called. */
  abstract listen(listener: (sessionIds: readonly string[]) => void): () => void;
}
