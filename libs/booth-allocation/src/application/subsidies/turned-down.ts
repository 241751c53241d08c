import { err, type Result } from '@ketnoi/kernel';

/** Rolls the transaction back: a key or a conditional update said no after something had been written. */
export class TurnedDown<Refusal> extends Error {
  constructor(readonly refusal: Refusal) {
    super('turned down');
  }
}

/** The answer, or the refusal for which everything was rolled back. */
export async function orTurnedDown<T, Refusal>(work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TurnedDown) return err(error.refusal as Refusal);
    throw error;
  }
}
