import { boothsTouchedBy } from '@ketnoi/booth-allocation';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import type { BoothChange, BoothChanges } from '../plan.type.js';
import { BoothStates } from './booth-states.js';

/** Some events of a fair in a row, as viewers are told them. */
export interface News extends BoothChanges {
  /** The version before the first of them: whoever knows it misses nothing. */
  readonly since: number;
}

/**
 * Events say which booth to look at, never how it stands: the state is read when the news goes out, so that events that
 * arrive late or in another order cannot show an old one. A booth that changed twice is told once.
 */
@Injectable()
export class BoothNews {
  constructor(private readonly states: BoothStates) {}

  /** @param events at least one, gapless and rising */
  async of(fairId: FairId, events: readonly PublishedEvent[]): Promise<News> {
    const since = events[0].version - 1;
    const version = events[events.length - 1].version;
    const touched = new Map<string, number>();
    for (const event of events) for (const boothId of boothsTouchedBy(event)) touched.set(boothId, event.version);
    const states = await this.states.after(fairId, version, [...touched.keys()]);
    const booths: BoothChange[] = states.map(({ boothId, state, heldUntil }) => {
      return { version: touched.get(boothId) ?? version, boothId, state, heldUntil };
    });
    booths.sort((one, other) => one.version - other.version);
    return { since, version, loadAnew: events.some(({ type }) => type === 'plan-drawn'), booths };
  }
}
