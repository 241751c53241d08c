/** A shard together with what needs have asked of it: how a need adds an aspect up, and what the gates of lists say. */
import type { Scene } from '../scoring/scene.js';
import type { Filling } from './fill-column.js';
import { certificateBits, languageBits, marketBits, type GateBits } from './gate-columns.js';
import type { NeedTable } from './need-table.js';
import type { SupplierShard, Vocabularies } from './supplier-shard.js';

export abstract class MeasuredShard {
  private readonly certificates: (GateBits | undefined)[] = [];
  private readonly markets: (GateBits | undefined)[] = [];
  private readonly languages: (GateBits | undefined)[] = [];

  constructor(
    readonly shard: SupplierShard,
    protected readonly needs: NeedTable,
    private readonly words: Vocabularies,
    private readonly scene: Scene,
  ) {}

  /** Adds weight × the aspect's value of every supplier to the sums. */
  abstract add(aspect: number, weight: number, sums: Float64Array): void;

  certificateBits(demand: number): GateBits {
    return (this.certificates[demand] ??= certificateBits(
      this.shard,
      this.needs.certificates.sample[demand],
      this.scene,
    ));
  }

  marketBits(demand: number): GateBits {
    return (this.markets[demand] ??= marketBits(this.shard, this.needs.markets.sample[demand], this.scene));
  }

  languageBits(demand: number): GateBits {
    return (this.languages[demand] ??= languageBits(this.shard, this.needs.languages.sample[demand], this.scene));
  }

  protected filling(aspect: number, out: Float64Array, at: number): Filling {
    const { aspects } = this.needs;
    return {
      shard: this.shard,
      words: this.words,
      scene: this.scene,
      signal: aspects.signal(aspect),
      key: aspects.keyOf[aspect],
      need: aspects.sample[aspect],
      out,
      at,
    };
  }
}
