export interface Share<Name extends string> {
  readonly name: Name;
  readonly count: number;
  /** From 0 to 100, where it begins and how wide it is. */
  readonly from: number;
  readonly width: number;
}

/** Counts laid side by side over a bar of 100; those of nothing are left out. */
export function sharesOf<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Share<Name>[] {
  const total = names.reduce((sum, name) => sum + counts[name], 0);
  let from = 0;
  return names.flatMap((name) => {
    if (counts[name] === 0) return [];
    const share = { name, count: counts[name], from, width: (100 * counts[name]) / total };
    from += share.width;
    return [share];
  });
}
