import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole } from '@ketnoi/kernel';
import { type BoothStanding, ListStandings } from './list-standings.js';
import { DrawnHalls, type StoredBooth } from './ports/drawn-halls.js';

export interface ListedBoothOfFair {
  readonly booth: StoredBooth;
  readonly hall: string;
  readonly standing: BoothStanding;
}

/** The booths of a fair, hall by hall, as its organisers download them. */
@Injectable()
export class ListBooths {
  constructor(
    private readonly halls: DrawnHalls,
    private readonly standings: ListStandings,
  ) {}

  /** Null for everybody else. */
  async execute(actor: Actor, fairId: FairId): Promise<readonly ListedBoothOfFair[] | null> {
    if (!hasFairRole(actor, fairId, 'organiser')) return null;
    const halls = await this.halls.halls(fairId);
    const standings = await this.standings.execute(actor, fairId);
    return halls.flatMap(({ name, booths }) =>
      booths.flatMap((booth) => {
        const standing = standings?.get(booth.id);
        return standing ? [{ booth, hall: name, standing }] : [];
      }),
    );
  }
}
