import {
  type Drawing,
  type DrawnShape,
  type DrawnText,
  fileProblem,
  type FoundProblem,
  type PlanNotice,
  type Point,
  type SourcePlace,
} from '@ketnoi/booth-allocation';
import { PLAN_FILE_LIMITS } from './plan-file-limits.js';

/** Ends the reading of a file: what follows cannot be trusted, or is too much. */
export class PlanUnreadable extends Error {
  override readonly name = 'PlanUnreadable';

  constructor(readonly problem: FoundProblem) {
    super(problem.code);
  }
}

/** Where a reader puts what it finds. Keeps count, and ends the reading when a limit is passed. */
export class DrawingBoard {
  private readonly shapes: DrawnShape[] = [];
  private readonly texts: DrawnText[] = [];
  private readonly problems: FoundProblem[] = [];
  private readonly notices: PlanNotice[] = [];
  private points = 0;

  shape(shape: Omit<DrawnShape, 'points'> & { readonly points: readonly Point[] }): void {
    this.points += shape.points.length;
    if (this.points > PLAN_FILE_LIMITS.points) throw new PlanUnreadable(fileProblem('too-many-points', shape.place));
    this.shapes.push({ ...shape, points: closedOnce(shape.points.map(whole), shape.closed) });
    this.count(shape.place);
  }

  text(text: DrawnText): void {
    this.texts.push({ ...text, at: whole(text.at) });
    this.count(text.place);
  }

  problem(problem: FoundProblem): void {
    if (this.problems.length < PLAN_FILE_LIMITS.problems) this.problems.push(problem);
  }

  notice(code: PlanNotice['code'], about: readonly string[]): void {
    this.notices.push({ code, about: about.slice(0, 50) });
  }

  drawing(how: Pick<Drawing, 'keepsOrigin' | 'hallMayBeAssumed'>): Drawing {
    return { ...how, shapes: this.shapes, texts: this.texts, problems: this.problems, notices: this.notices };
  }

  private count(place: SourcePlace): void {
    if (this.shapes.length + this.texts.length > PLAN_FILE_LIMITS.entities)
      throw new PlanUnreadable(fileProblem('too-many-entities', place));
  }
}

/** Never -0, which JSON and tests tell apart from 0. */
const whole = ([x, y]: Point): Point => [Math.round(x) + 0, Math.round(y) + 0];

/** A closed shape names each corner once, also where the file repeats the first one at the end. */
function closedOnce(points: readonly Point[], closed: boolean): readonly Point[] {
  const apart = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
  const [first, last] = [apart[0], apart.at(-1)];
  const repeats = apart.length > 1 && last && first[0] === last[0] && first[1] === last[1];
  return closed && repeats ? apart.slice(0, -1) : apart;
}
