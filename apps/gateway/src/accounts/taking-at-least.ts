/** Answers no sooner than after `ms`, so that how long something took does not tell what was found. */
export async function takingAtLeast<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, ms))]);
  return result;
}
