import type { ProposeInputs } from '@ketnoi/meetings';
import { KEPT_FAIRS } from '../threads/kept-fairs.js';
import { MatchedFair } from './matched-fair.js';

/** The fairs a thread holds ready, the oldest giving way. */
export class FairShelf {
  private readonly fairs = new Map<string, MatchedFair>();

  take(key: string, inputs: ProposeInputs): null {
    this.fairs.set(key, new MatchedFair(inputs));
    const [oldest] = this.fairs.keys();
    if (this.fairs.size > KEPT_FAIRS) this.fairs.delete(oldest);
    return null;
  }

  fair(key: string): MatchedFair {
    const fair = this.fairs.get(key);
    if (!fair) throw new Error(`the thread was not given the facts "${key}"`);
    return fair;
  }
}
