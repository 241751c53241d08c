/** Writes down every call with its instants, by the database's clock as far as it is known. */
import type { Answer, Call } from '../../booth-checker/history.js';
import type { DatabaseClock } from '../world/database-clock.js';

export type Asked = Pick<Call, 'op' | 'process' | 'booths' | 'company'> & { readonly booking?: string };

export class HistoryBook {
  readonly calls: Call[] = [];

  constructor(readonly clock: DatabaseClock) {}

  /** A call that fails in any way is written down as one whose answer is unknown. */
  async record(asked: Asked, work: () => Promise<Answer>): Promise<Call> {
    const invokedAt = this.clock.now();
    const answer = await work().catch((error: Error): Answer => ({ code: 'unknown', text: error.message }));
    const call = { ...asked, booking: asked.booking ?? null, invokedAt, answeredAt: this.clock.now(), answer };
    this.calls.push(call);
    return call;
  }

  text(): string {
    return this.calls.map((call) => JSON.stringify(call)).join('\n');
  }
}
