import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type FairId, type NeedId } from '@ketnoi/kernel';
import { readText } from '@ketnoi/taxonomy';
import type { NeedEntries } from '../domain/need.js';
import { layersOf } from '../domain/mapped-word.js';
import { type ReadNeedFact, readNeedFacts } from '../domain/read-need-fact.js';
import { MappedWords } from './ports/mapped-words.js';
import type { NeedView } from './ports/need-views.js';
import { Needs } from './ports/needs.js';

/** What the texts of needs say beyond what their buyers stated, with the words of the fair. Nothing is kept. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly needs: Needs,
    private readonly words: MappedWords,
  ) {}

  /** In the order of the needs; nothing of a need for which the actor does not speak. Two statements. */
  async forSettling(
    actor: Actor,
    fairId: FairId,
    needs: readonly NeedView[],
  ): Promise<readonly (readonly ReadNeedFact[])[]> {
    const own = needs.filter(({ companyId }) => companyId !== null && actsFor(actor, fairId, companyId) !== null);
    const read = await this.of(fairId, own);
    return needs.map((need) => read[own.indexOf(need)] ?? []);
  }

  async of(
    fairId: FairId,
    needs: readonly (NeedEntries & { readonly id: NeedId })[],
  ): Promise<readonly (readonly ReadNeedFact[])[]> {
    if (needs.length === 0) return [];
    const layers = layersOf(await this.words.inForce(fairId));
    const settled = await this.needs.settled(
      fairId,
      needs.map(({ id }) => id),
    );
    const facts: (readonly ReadNeedFact[])[] = [];
    for (const need of needs) {
      const reading = readText(`${need.title}\n${need.body}`, { language: need.language, side: 'need' }, layers);
      facts.push(readNeedFacts(need, reading, settled.get(need.id) ?? []));
      // Others get their turn between two texts.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return facts;
  }
}
