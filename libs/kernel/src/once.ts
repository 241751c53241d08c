/** A reader that reads once, however often it is asked: units of work are tried again, files need not be. */
export function once<T>(read: () => T): () => T {
  let kept: { readonly answer: T } | null = null;
  return () => (kept ??= { answer: read() }).answer;
}
