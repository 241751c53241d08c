import { type SeenPerson, SeePeople } from '@ketnoi/accounts';
import type { PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../access/caller.js';
import type { LoadingFor } from '../graphql/batch-loader.js';
import { BatchLoader } from '../graphql/batch-loader.js';
import { inOrderOf } from '../graphql/loaders.js';

/** People as the reader may see them; null for those the reader may not see at all. */
@Injectable()
export class PersonByIdLoader extends BatchLoader<PersonId, SeenPerson | null> {
  constructor(private readonly seePeople: SeePeople) {
    super();
  }

  async loadMany(ids: readonly PersonId[], { caller }: LoadingFor): Promise<(SeenPerson | null)[]> {
    const identity = await caller.identity();
    if (!identity) return ids.map(() => null);
    const people = await this.seePeople.execute(actorOf(identity, caller.requestId), ids);
    return inOrderOf(ids, people, (person) => person.id);
  }
}
