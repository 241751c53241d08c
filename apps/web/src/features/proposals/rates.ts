interface Answers {
  readonly offered: number;
  readonly accepted: number;
  readonly declined: number;
  readonly expired: number;
}

/** How much of what was decided was accepted, in percent; null while nothing is decided. What is open decides nothing. */
export function acceptRate({ accepted, declined, expired }: Answers): number | null {
  const decided = accepted + declined + expired;
  return decided === 0 ? null : Math.round((1_000 * accepted) / decided) / 10;
}

/** The instant so many hours from now, on a full minute. */
export const deadlineAfter = (hours: number, now: number): string =>
  new Date(Math.ceil((now + hours * 3_600_000) / 60_000) * 60_000).toISOString();
