import { createHash, randomBytes } from 'node:crypto';
import { Tokens } from '@ketnoi/accounts';

/** A fast hash is right here: 256 random bits cannot be guessed, passwords can. */
export class Sha256Tokens extends Tokens {
  next(): string {
    return randomBytes(32).toString('base64url');
  }

  hash(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}
