/** One line of a benchmark's report: a figure, beside its peer measured in the same run where there is one. */
export interface Finding {
  readonly what: string;
  readonly measured: number | null;
  readonly unit: string;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly goal: { readonly op: '<=' | '>='; readonly value: number } | null;
  /** Null when there is no goal or nothing was measured. */
  readonly ok: boolean | null;
}

export interface FindingParts {
  readonly peer?: number;
  readonly goal?: { readonly op: '<=' | '>='; readonly value: number };
  /** Judge the goal on measured / peer instead of on what was measured. */
  readonly goalOnRatio?: boolean;
}

export function finding(what: string, measured: number, unit: string, parts: FindingParts = {}): Finding {
  const peer = parts.peer ?? null;
  const ratio = peer === null || peer === 0 ? null : measured / peer;
  const goal = parts.goal ?? null;
  const judged = parts.goalOnRatio ? ratio : measured;
  const ok = goal === null || judged === null ? null : goal.op === '<=' ? judged <= goal.value : judged >= goal.value;
  return { what, measured, unit, peer, ratio, goal, ok };
}

/** A line for a figure that could not be taken; its goal counts as neither met nor missed. */
export function skipped(what: string, unit: string): Finding {
  return { what, measured: null, unit, peer: null, ratio: null, goal: null, ok: null };
}
