interface Held {
  readonly requestId: string;
}

/** A list with what has been moved since it was asked for; null: not held any more. */
export function withMoved<Meeting extends Held>(
  list: readonly Meeting[],
  moved: ReadonlyMap<string, Meeting | null>,
): readonly Meeting[] {
  const others = list.filter(({ requestId }) => !moved.has(requestId));
  return [...others, ...[...moved.values()].filter((meeting) => meeting !== null)];
}
