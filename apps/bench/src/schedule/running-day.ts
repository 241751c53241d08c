/** A made-up fair of two days, large enough that about 2,000 meetings are held. */
import type { Rng } from '@ketnoi/kernel';
import type { MeetingRequest, SchedulingProblem } from '@ketnoi/scheduling';

const SLOTS = 28;
const SUPPLIERS = 320;
const BUYERS = 160;
const REQUESTS = 2_150;
const LANGUAGES = ['ja', 'ko', 'zh-Hant', 'th'];

export function runningDay(rng: Rng): SchedulingProblem {
  const away = (): number[] => [...Array(SLOTS).keys()].filter(() => rng.below(100) < 4);
  const people = (letter: string, n: number, promised: number): SchedulingProblem['participants'] =>
    Array.from({ length: n }, (_, i) => ({ id: `${letter}${i}`, unavailable: away(), maxMeetings: 20, promised }));
  const seen = new Set<string>();
  const requests: MeetingRequest[] = [];
  const languageOf = Array.from({ length: BUYERS }, () => (rng.below(5) < 2 ? LANGUAGES[rng.below(4)] : null));
  while (requests.length < REQUESTS) {
    // Some suppliers are wanted by many, most by few.
    const s = Math.min(rng.below(SUPPLIERS), rng.below(SUPPLIERS));
    const b = rng.below(BUYERS);
    if (seen.has(`${s} ${b}`)) continue;
    seen.add(`${s} ${b}`);
    const id = `r${requests.length}`;
    const score = 30 + rng.below(66);
    requests.push({ id, supplier: `s${s}`, buyer: `b${b}`, score, interpreterLanguage: languageOf[b] });
  }
  return {
    slots: Array.from({ length: SLOTS }, (_, t) => ({ day: t < SLOTS / 2 ? 0 : 1 })),
    participants: [...people('s', SUPPLIERS, 1), ...people('b', BUYERS, 4)],
    places: [
      ...Array.from({ length: SUPPLIERS / 2 }, (_, i) => ({
        id: `booth-${i}`,
        kind: 'booth' as const,
        owner: `s${2 * i}`,
      })),
      ...Array.from({ length: 60 }, (_, i) => ({ id: `table-${i}`, kind: 'table' as const })),
    ],
    interpreters: Array.from({ length: 52 }, (_, i) => ({
      id: `i${i}`,
      languages: i % 13 === 0 ? ['ja', 'ko'] : [LANGUAGES[i % 4]],
      longestRun: 6,
      unavailable: away(),
    })),
    requests,
  };
}
