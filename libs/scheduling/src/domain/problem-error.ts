/** What is wrong with a problem, and where: refused before any search. `path` reads like `requests[12].buyer`. */
export type ProblemErrorCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'unknown-id'
  | 'repeated-id'
  | 'too-many'
  | 'empty'
  | 'unknown-word'
  | 'wrong-order'
  | 'wrong-kind'
  | 'same-company-twice'
  | 'circular-order'
  | 'not-an-instant'
  | 'not-a-clock-time'
  | 'unknown-time-zone'
  | 'instants-missing';

export interface ProblemError {
  readonly code: ProblemErrorCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const SENTENCES: Readonly<Record<ProblemErrorCode, (p: ProblemError['params']) => string>> = {
  'not-an-object': () => 'must be an object',
  'not-a-list': () => 'must be a list',
  'not-text': () => 'must be a text that is not empty',
  'not-a-whole-number': (p) => `must be a whole number, is ${p.value}`,
  'out-of-range': (p) => `must lie between ${p.least} and ${p.most}, is ${p.value}`,
  'unknown-id': (p) => `names ${p.value}, which does not exist`,
  'repeated-id': (p) => `repeats the id ${p.value}`,
  'too-many': (p) => `has ${p.value} entries, at most ${p.most} are accepted`,
  empty: () => 'must not be empty',
  'unknown-word': (p) => `is ${p.value}, expected one of ${p.expected}`,
  'wrong-order': () => 'must not be smaller than the one before it',
  'wrong-kind': (p) => `is ${p.value}, which does not fit here`,
  'same-company-twice': (p) => `names ${p.value} twice in one meeting`,
  'circular-order': (p) => `comes after itself, by way of ${p.value}`,
  'not-an-instant': (p) => `must be a date and time with an offset such as 2026-10-21T09:00:00+07:00, is ${p.value}`,
  'not-a-clock-time': (p) => `must be a time such as 07:30, is ${p.value}`,
  'unknown-time-zone': (p) => `is ${p.value}, which is no time zone`,
  'instants-missing': () => 'needs slots that say when they start and end',
};

/** The error as an English sentence, for command lines and logs. */
export const describeProblemError = (e: ProblemError): string => `${e.path} ${SENTENCES[e.code](e.params)}`;
