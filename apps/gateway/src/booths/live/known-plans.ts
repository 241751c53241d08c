import { createHash } from 'node:crypto';
import type { TakenBooths } from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';
import { LRUCache } from 'lru-cache';

export interface Told {
  readonly body: string;
  readonly etag: string;
}

/** How old an answer may be. All who ask within it share one statement. */
const FRESH_MS = 2_000;
const MOST_FAIRS = 200;
/** For so long nobody asks again whether there is such a fair. */
const UNKNOWN_MS = 10_000;
const MOST_UNKNOWN = 2_000;

/**
 * What strangers are told of plans. Fairs that there are stay known apart from ids that name none, so that whoever makes
 * up ids neither pushes a fair out nor spends more statements than their address is granted; who follows a fair that is
 * known pays nothing, however many they are behind one address.
 */
export class KnownPlans {
  private readonly known = new LRUCache<string, { readonly at: number; readonly told: Told }>({ max: MOST_FAIRS });
  /** And when that was found out. */
  private readonly unknown = new LRUCache<string, number>({ max: MOST_UNKNOWN });
  private readonly underWay = new Map<string, Promise<Told>>();

  constructor(
    private readonly read: (fairId: FairId) => Promise<TakenBooths | null>,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** `charge` is called, and may refuse, before something is asked that nobody has found yet. */
  async tell(fairId: FairId, charge: () => void): Promise<Told> {
    const known = this.known.get(fairId);
    if (known && this.nowMs() - known.at < FRESH_MS) return known.told;
    const missedAt = this.unknown.get(fairId);
    if (missedAt !== undefined && this.nowMs() - missedAt < UNKNOWN_MS) return NOTHING;
    const underWay = this.underWay.get(fairId);
    if (underWay) return underWay;
    if (!known) charge();
    const asking = this.ask(fairId).finally(() => this.underWay.delete(fairId));
    this.underWay.set(fairId, asking);
    return asking;
  }

  private async ask(fairId: FairId): Promise<Told> {
    const at = this.nowMs();
    const taken = await this.read(fairId);
    if (taken === null) {
      this.known.delete(fairId);
      this.unknown.set(fairId, at);
      return NOTHING;
    }
    const told = tellable(taken);
    this.known.set(fairId, { at, told });
    return told;
  }
}

function tellable(taken: TakenBooths): Told {
  const body = JSON.stringify(taken);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** Of a fair that does not exist. */
export const NOTHING: Told = tellable({ booths: 0, taken: [] });
