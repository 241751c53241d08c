import type { DrawResult } from '../../engine/draw/index.js';
import type { DrawFigures } from './draw.js';

export function figuresOf(result: DrawResult, resultHash: string): DrawFigures {
  const { outcomes, boothsLeft, newcomers } = result;
  const given = outcomes.reduce((sum, { booths }) => sum + booths.length, 0);
  const satisfaction = outcomes.reduce((sum, outcome) => sum + outcome.satisfaction, 0);
  return {
    applicants: outcomes.length,
    allotted: outcomes.filter(({ booths }) => booths.length > 0).length,
    firstWishes: outcomes.filter(({ rank }) => rank === 1).length,
    booths: given + boothsLeft.length,
    boothsLeft: boothsLeft.length,
    satisfaction: outcomes.length === 0 ? 0 : Math.round(satisfaction / outcomes.length),
    value: result.value,
    bound: result.bound,
    gapPpm: result.gapPpm,
    proved: result.proved,
    valueByTurns: result.valueByTurns,
    newcomersWanted: newcomers.wanted,
    newcomersApplied: newcomers.applied,
    newcomersAllotted: newcomers.allotted,
    resultHash,
  };
}
