/** Port: argon2id. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  /** With no hash at all it works just as long and says no, so that the time taken does not tell who has an account. */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
}
