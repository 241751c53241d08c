/** `ended`: the session is over. `rights-changed`: it lives, but what it may see must be asked anew. */
export type EndingReason = 'ended' | 'rights-changed';

/**
 * Port: tells every gateway at once that sessions ended, so that it closes their sockets. Called after the transaction
 * that ended them; a gateway that missed the message finds out when it next asks `Identities.ended`.
 */
export abstract class SessionEndings {
  abstract announce(sessionIds: readonly string[], why?: EndingReason): Promise<void>;
  /** Calls `listener` for every announcement, from whichever process, until the returned function is called. */
  abstract listen(listener: (sessionIds: readonly string[], why: EndingReason) => void): () => void;
}
