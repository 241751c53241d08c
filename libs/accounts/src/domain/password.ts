import type { Problem } from './problem.js';

const SHORTEST = 10;
/** Longer ones would only cost hashing time. */
const LONGEST = 200;

/** Length is what makes a password hard to guess (NIST SP 800-63B); rules about kinds of characters are not worth their annoyance. */
export function passwordProblems(path: string, password: string, email: string | null): Problem[] {
  const length = [...password].length;
  if (length < SHORTEST) return [{ path, code: 'password-too-short', params: { least: SHORTEST } }];
  if (length > LONGEST) return [{ path, code: 'password-too-long', params: { most: LONGEST } }];
  if (email !== null && password.trim().toLowerCase() === email) return [{ path, code: 'password-is-the-email' }];
  return [];
}
