/**
 * A yes-no problem as it is being written down: variables, clauses (one of these literals holds) and countings (at most so many of
 * these literals hold). Literal 2v says that variable v holds, 2v + 1 that it does not; `not` turns one into the other.
 */
export type Literal = number;

export const not = (literal: Literal): Literal => literal ^ 1;

export interface Counting {
  readonly literals: readonly Literal[];
  readonly most: number;
}

export class ConstraintStore {
  variables = 0;
  readonly clauses: (readonly Literal[])[] = [];
  readonly countings: Counting[] = [];

  /** A new variable, given as the literal that says it holds. */
  variable(): Literal {
    return 2 * this.variables++;
  }

  oneOf(literals: readonly Literal[]): void {
    this.clauses.push(literals);
  }

  implies(reason: Literal, ...consequences: readonly Literal[]): void {
    this.clauses.push([not(reason), ...consequences]);
  }

  /** @returns the number of the counting, or -1 where it can never be broken */
  atMost(most: number, literals: readonly Literal[]): number {
    if (most <= 0) for (const literal of literals) this.clauses.push([not(literal)]);
    if (most <= 0 || literals.length <= most) return -1;
    return this.countings.push({ literals, most }) - 1;
  }
}
