interface Problem {
  /** None where it is about a whole, or about a file. */
  readonly path?: readonly string[];
  readonly message: string;
}

/** What is wrong with the field of this name, for its error line. */
export const problemAt = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find(({ path }) => path?.at(-1) === field)?.message;

/** What is wrong with none of the fields shown. */
export const otherProblems = (problems: readonly Problem[], fields: readonly string[]): readonly string[] =>
  problems.filter(({ path }) => !fields.includes(path?.at(-1) ?? '')).map(({ message }) => message);
