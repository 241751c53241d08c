/** Tapped here, not yet known to the gateway. */
export interface Mark {
  readonly fairId: string;
  readonly companyId: string;
  readonly day: number;
  readonly arrived: boolean;
}

/** The companies that have come, with what was tapped here and is still on its way. */
export function withMarks(arrived: readonly string[], marks: readonly Mark[], fairId: string, day: number): string[] {
  const here = new Set(arrived);
  for (const mark of marks) {
    if (mark.fairId !== fairId || mark.day !== day) continue;
    if (mark.arrived) here.add(mark.companyId);
    else here.delete(mark.companyId);
  }
  return [...here];
}
