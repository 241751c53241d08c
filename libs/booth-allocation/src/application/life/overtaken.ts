/**
 * Somebody was quicker between reading and writing. Thrown to roll back what was written of a change that is all or
 * nothing; the whole is then tried anew, and what it reads now is the reason for a refusal, or no longer one.
 */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Each turn lost is a change of the same booth or company that was won, and a company has at most a hundred claims. */
const MOST_TURNS = 128;

/** Runs a whole transaction again while it is overtaken. */
export async function untilNotOvertaken<T>(transaction: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await transaction();
    } catch (error) {
      if (!(error instanceof Overtaken) || turn >= MOST_TURNS) throw error;
    }
  }
}
