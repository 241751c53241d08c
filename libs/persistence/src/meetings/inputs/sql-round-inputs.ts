import { Injectable } from '@nestjs/common';
import type { FairId, RequestId } from '@ketnoi/kernel';
import {
  type ProposeInputs,
  type ReadBefore,
  RoundInputs,
  type RoundSettings,
  type TimetableInputs,
} from '@ketnoi/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { readForPlacing } from './read-for-placing.js';
import { readInterpreterLanguages } from './read-languages.js';
import { readNeeds } from './read-needs.js';
import { readPairs } from './read-pairs.js';
import { readPlacingRequests } from './read-placing-requests.js';
import { readSides } from './read-sides.js';
import { readWords } from './read-words.js';

/** Outside of a unit of work all statements see the fair at one instant; inside of one, as it is under the locks held. */
@Injectable()
export class SqlRoundInputs extends RoundInputs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly current: CurrentTransaction,
  ) {
    super();
  }

  forProposing(fairId: FairId, settings: RoundSettings, before?: ReadBefore): Promise<ProposeInputs> {
    return this.atOneInstant(async (manager) => {
      const fairs: { starts_on: string }[] = await manager.query(
        `SELECT DATE_FORMAT(starts_on, '%Y-%m-%d') AS starts_on FROM fairs WHERE id = ?`,
        [fairId],
      );
      const { suppliers, buyers } = await readSides(manager, fairId, before);
      const bought = new Set(buyers.map((b) => b.id));
      const needs = (await readNeeds(manager, fairId, before)).filter((need) => bought.has(need.companyId));
      return {
        fairId,
        fairStartsOn: fairs[0]?.starts_on ?? '',
        settings,
        suppliers,
        buyers,
        needs,
        ...(await readPairs(manager, fairId)),
        words: await readWords(manager, fairId),
        interpreterLanguages: [...(await readInterpreterLanguages(manager, fairId)).values()],
      };
    });
  }

  forPlacing(fairId: FairId, settings: RoundSettings): Promise<TimetableInputs> {
    return this.atOneInstant((manager) => readForPlacing(manager, fairId, settings));
  }

  async placeable(fairId: FairId): Promise<ReadonlySet<RequestId>> {
    return new Set((await readPlacingRequests(this.current.get(), fairId)).map((request) => request.id));
  }

  private atOneInstant<T>(read: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.current.inTransaction()) return read(this.current.get());
    return this.dataSource.transaction('REPEATABLE READ', read);
  }
}
