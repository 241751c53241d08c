import type { ProposeInputs } from '@ketnoi/meetings';
import type { FairDelta } from '../live/fair-delta.js';
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

  /** A fair that has had to give way in between is left alone: it will be given anew. */
  change(key: string, delta: FairDelta): null {
    this.fairs.get(key)?.change(delta);
    return null;
  }

  fair(key: string): MatchedFair {
    const fair = this.fairs.get(key);
    if (!fair) throw new Error(`the thread was not given the facts "${key}"`);
    return fair;
  }
}
