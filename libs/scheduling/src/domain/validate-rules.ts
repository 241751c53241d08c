/** The part of `validateProblem` that reads what holds for the fair as a whole. */
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { HallWalk, ProblemRules } from './problem.js';
import type { Reader } from './reader.js';

export function readRules(
  reader: Reader,
  value: unknown,
  participants: ReadonlySet<string>,
  halls: ReadonlySet<string>,
): ProblemRules {
  const f = reader.object(value, 'rules');
  const groups = reader.list(f.neverAtOnce, 'rules.neverAtOnce', MOST.participants, true);
  return {
    neverAtOnce: groups.map((group, i) => {
      const path = `rules.neverAtOnce[${i}]`;
      const ids = reader.texts(group, path, 1_000);
      ids.forEach((id, j) => {
        if (!participants.has(id)) reader.fail('unknown-id', `${path}[${j}]`, { value: id });
      });
      return ids;
    }),
    maxGapDifference: reader.whole(f.maxGapDifference, 'rules.maxGapDifference', 0, MOST.unlimited, MOST.unlimited),
    mostAtOnce: reader.whole(f.mostAtOnce, 'rules.mostAtOnce', 0, MOST.unlimited, MOST.unlimited),
    walks: reader.list(f.walks, 'rules.walks', 10_000, true).map((walk, i) => readWalk(reader, walk, i, halls)),
  };
}

function readWalk(reader: Reader, value: unknown, index: number, halls: ReadonlySet<string>): HallWalk {
  const path = `rules.walks[${index}]`;
  const f = reader.object(value, path);
  const hall = (id: unknown, at: string): string => {
    const named = reader.text(id, at);
    if (named !== '' && !halls.has(named)) reader.fail('unknown-id', at, { value: named });
    return named;
  };
  return {
    from: hall(f.from, `${path}.from`),
    to: hall(f.to, `${path}.to`),
    minutes: reader.whole(f.minutes, `${path}.minutes`, 0, 24 * 60),
  };
}
