interface Patience {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
  /** What is waited for, for the message. */
  readonly what?: string;
}

/**
 * Waits until the condition holds: answers something other than undefined, null or false, without throwing. What it answered is passed on.
 * @throws the condition's own last error, or one that says what was waited for
 */
export async function eventually<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 10_000, everyMs = 20, what = 'the condition' }: Patience = {},
): Promise<Exclude<Awaited<T>, undefined | null | false | void>> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    let failure: unknown = new Error(`Waited ${timeoutMs} ms for ${what}, in vain.`);
    try {
      const answer = await condition();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<Awaited<T>, undefined | null | false | void>;
      }
    } catch (error) {
      failure = error;
    }
    if (performance.now() >= until) throw failure;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
