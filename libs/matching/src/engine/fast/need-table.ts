/** The needs as numbers: which signals they ask, the aspects of each with its share, and what their gates compare. */
import { carriesMeeting, normalised, type NeedFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import { SIGNALS } from '../signals/index.js';
import { AspectTable } from './aspect-table.js';
import { unitCode } from './unit-code.js';

/** Distinct demands of one gate: needs with the same key are judged together. */
class DemandTable {
  readonly sample: NeedFacts[] = [];
  private readonly numbers = new Map<string, number>();

  number(key: string, need: NeedFacts): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.sample.length;
    this.numbers.set(key, fresh);
    this.sample.push(need);
    return fresh;
  }
}

export interface EncodedNeed {
  /** Bit i = asks signal i of `SIGNALS`. */
  readonly asked: number;
  readonly unit: number;
  /** In the comparable unit; NaN = unknown. */
  readonly volume: number;
  /** NaN = asks nothing. */
  readonly toleranceMm: number;
  readonly leadTimeDays: number;
  readonly aspects: Int32Array;
  readonly shares: Float64Array;
  /** Rows of the demand tables. */
  readonly certificates: number;
  readonly market: number;
  readonly languages: number;
}

export class NeedTable {
  readonly aspects = new AspectTable();
  readonly certificates = new DemandTable();
  readonly markets = new DemandTable();
  readonly languages = new DemandTable();
  readonly encoded: EncodedNeed[];

  constructor(
    readonly needs: NeedFacts[],
    private readonly scene: Scene,
  ) {
    this.encoded = needs.map((need) => this.encode(need));
  }

  replace(row: number, need: NeedFacts): void {
    this.needs[row] = need;
    this.encoded[row] = this.encode(need);
  }

  private encode(need: NeedFacts): EncodedNeed {
    let asked = 0;
    const aspects: number[] = [];
    const shares: number[] = [];
    SIGNALS.forEach((signal, index) => {
      if (!signal.asks(need)) return;
      asked |= 1 << index;
      for (const aspect of signal.aspects(need, this.scene)) {
        aspects.push(this.aspects.number(index, aspect, need));
        shares.push(aspect.share);
      }
    });
    const required = [...new Set((need.requiredCertificates ?? []).map((fact) => fact.id))].sort();
    const spoken = need.languages?.filter(carriesMeeting).map((fact) => fact.language);
    return {
      asked,
      unit: unitCode(need.unit),
      volume: normalised(need.monthlyVolume?.value, need.unit)?.value ?? NaN,
      toleranceMm: need.toleranceMm?.value ?? NaN,
      leadTimeDays: need.maxLeadTimeDays?.value ?? NaN,
      aspects: Int32Array.from(aspects),
      shares: Float64Array.from(shares),
      certificates: this.certificates.number(required.join(','), need),
      market: this.markets.number(need.buyerCountry?.id ?? '', need),
      languages: this.languages.number(spoken === undefined ? '?' : spoken.join(','), need),
    };
  }
}
