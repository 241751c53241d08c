import { Config } from '@ketnoi/config';
import { Injectable } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import { errorSaying } from '../graphql/said.js';
import type { Caller } from './caller.js';
import { type Allowance, TokenBuckets } from './token-bucket.js';

/** How much each session and each address may ask for. */
@Injectable()
export class RateLimits {
  private readonly anonymous: TokenBuckets;
  private readonly session: TokenBuckets;
  private readonly attempts: TokenBuckets;

  constructor({ limits }: Config) {
    this.anonymous = new TokenBuckets(perMinute(limits.ratePerMinute));
    this.session = new TokenBuckets(perMinute(limits.ratePerMinute));
    this.attempts = new TokenBuckets(perMinute(limits.signInPerMinute));
  }

  /** A token that opens no session spends the address's allowance, so that inventing tokens gains nothing. */
  async chargeOperation(caller: Caller): Promise<void> {
    const identity = await caller.identity();
    const granted = identity ? this.session.spend(identity.sessionId) : this.anonymous.spend(caller.address);
    if (!granted) throw tooMany();
  }

  /** Keys are addresses, and accounts that are tried: guessing one password from a thousand addresses is slow too. */
  chargeAttempt(key: string): void {
    if (!this.attempts.spend(key)) throw tooMany();
  }
}

/** A minute's worth may come at once. */
const perMinute = (n: number): Allowance => ({ burst: n, perSecond: n / 60 });

const tooMany = (): GraphQLError =>
  errorSaying(
    { key: 'errors.too-many-requests' },
    { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: new Map([['retry-after', '2']]) } } },
  );
