/** For whose sake an interpreter is there: the side whose meetings need that language more often, the buyer where both do alike. */
import type { MeetingRequest } from './problem.js';

/** @returns the participant by request, null where no interpreter is needed */
export function interpretedFor(requests: readonly MeetingRequest[]): (string | null)[] {
  const asked = new Map<string, number>();
  const interpreted = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { supplier, buyer, interpreterLanguage: language } of requests) {
    for (const side of [supplier, buyer]) {
      count(asked, side);
      if (language != null) count(interpreted, `${language} ${side}`);
    }
  }
  return requests.map(({ supplier, buyer, interpreterLanguage: language }) => {
    if (language == null) return null;
    const share = (side: string): number =>
      (interpreted.get(`${language} ${side}`) as number) / (asked.get(side) as number);
    return share(supplier) > share(buyer) ? supplier : buyer;
  });
}
