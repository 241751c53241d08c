import {
  type CompanyId,
  err,
  type FairId,
  type GroupId,
  type Language,
  type NeedId,
  ok,
  type ProfileFactId,
  type Result,
} from '@ketnoi/kernel';
import {
  type Fair,
  Fairs,
  type Group,
  type MappedWord,
  MappedWords,
  type Need,
  Needs,
  type ProfileFact,
  type ProfileFactKind,
  Profiles,
  type SettledNeedFact,
} from '@ketnoi/directory';

export class InMemoryFairs extends Fairs {
  readonly rows = new Map<FairId, Fair>();
  readonly groupRows = new Map<GroupId, Group>();
  readonly organisers: [FairId, string][] = [];

  async find(id: FairId): Promise<Fair | null> {
    return this.rows.get(id) ?? null;
  }

  /** Here no fair is ever over. */
  async ahead(): Promise<readonly FairId[]> {
    return [...this.rows.keys()];
  }

  async add(fair: Fair, founder: string): Promise<Result<void, 'slug-taken'>> {
    if ([...this.rows.values()].some(({ slug }) => slug === fair.slug)) return err('slug-taken');
    this.rows.set(fair.id, fair);
    this.organisers.push([fair.id, founder]);
    return ok(undefined);
  }

  async change(fair: Fair): Promise<Result<void, 'slug-taken'>> {
    if ([...this.rows.values()].some(({ id, slug }) => slug === fair.slug && id !== fair.id)) return err('slug-taken');
    this.rows.set(fair.id, fair);
    return ok(undefined);
  }

  async findGroup(fairId: FairId, id: GroupId): Promise<Group | null> {
    const group = this.groupRows.get(id);
    return group?.fairId === fairId ? group : null;
  }

  async addGroup(group: Group): Promise<Result<void, 'no-such-person'>> {
    this.groupRows.set(group.id, group);
    return ok(undefined);
  }
}

export class InMemoryProfiles extends Profiles {
  readonly rows = new Map<ProfileFactId, ProfileFact>();
  readonly bodies = new Map<string, string>();

  async facts(companyId: CompanyId): Promise<readonly ProfileFact[]> {
    return [...this.rows.values()].filter((fact) => fact.companyId === companyId);
  }

  async add(facts: readonly ProfileFact[]): Promise<void> {
    facts.forEach((fact) => this.rows.set(fact.id, fact));
  }

  async change(fact: ProfileFact): Promise<void> {
    this.rows.set(fact.id, fact);
  }

  async remove(_companyId: CompanyId, ids: readonly ProfileFactId[]): Promise<void> {
    ids.forEach((id) => this.rows.delete(id));
  }

  async setText(companyId: CompanyId, language: Language, body: string): Promise<void> {
    this.bodies.set(`${companyId} ${language}`, body);
  }

  readonly misread: { companyId: CompanyId; kind: ProfileFactKind; said: string }[] = [];

  async rejected(companyId: CompanyId): Promise<readonly { kind: ProfileFactKind; said: string }[]> {
    return this.misread
      .filter((fact) => fact.companyId === companyId)
      .map(({ kind, said }) => ({ kind, said }))
      .sort((a, b) => (`${a.kind} ${a.said}` < `${b.kind} ${b.said}` ? -1 : 1));
  }

  async reject(companyId: CompanyId, kind: ProfileFactKind, said: string): Promise<void> {
    const known = (await this.rejected(companyId)).some((fact) => fact.kind === kind && fact.said === said);
    if (!known) this.misread.push({ companyId, kind, said });
  }
}

export class InMemoryMappedWords extends MappedWords {
  readonly rows: MappedWord[] = [];

  async inForce(fairId: FairId): Promise<readonly MappedWord[]> {
    return this.rows.filter((row) => row.fairId === null || row.fairId === fairId);
  }

  async put(word: MappedWord): Promise<void> {
    await this.remove(word);
    this.rows.push(word);
  }

  async remove({ fairId, word, language }: Omit<MappedWord, 'taxonomyId'>): Promise<boolean> {
    const at = this.rows.findIndex((row) => row.fairId === fairId && row.word === word && row.language === language);
    if (at >= 0) this.rows.splice(at, 1);
    return at >= 0;
  }

  async replace(gone: readonly MappedWord[], come: readonly MappedWord[]): Promise<boolean> {
    const at = (word: Omit<MappedWord, 'taxonomyId'>): MappedWord | undefined =>
      this.rows.find((row) => row.fairId === word.fairId && row.word === word.word && row.language === word.language);
    for (const word of gone) if (at(word)?.taxonomyId !== word.taxonomyId || !(await this.remove(word))) return false;
    for (const word of come) {
      if (at(word)) return false;
      this.rows.push(word);
    }
    return true;
  }
}

export class InMemoryNeeds extends Needs {
  readonly rows = new Map<NeedId, Need>();

  async find(fairId: FairId, id: NeedId): Promise<Need | null> {
    const need = this.rows.get(id);
    return need?.fairId === fairId ? need : null;
  }

  findToChange(fairId: FairId, id: NeedId): Promise<Need | null> {
    return this.find(fairId, id);
  }

  async add(...needs: readonly Need[]): Promise<void> {
    for (const need of needs) this.rows.set(need.id, need);
  }

  async change(need: Need): Promise<boolean> {
    if (this.rows.get(need.id)?.version !== need.version - 1) return false;
    this.rows.set(need.id, need);
    return true;
  }

  readonly settlements = new Map<NeedId, SettledNeedFact[]>();

  async settled(_fairId: FairId, ids: readonly NeedId[]): Promise<ReadonlyMap<NeedId, readonly SettledNeedFact[]>> {
    return new Map([...this.settlements].filter(([id]) => ids.includes(id)));
  }

  async settle(_fairId: FairId, id: NeedId, fact: SettledNeedFact): Promise<void> {
    const others = (this.settlements.get(id) ?? []).filter((one) => one.kind !== fact.kind || one.said !== fact.said);
    this.settlements.set(
      id,
      [...others, fact].sort((a, b) => (`${a.kind} ${a.said}` < `${b.kind} ${b.said}` ? -1 : 1)),
    );
  }

  async forgetConfirmed(_fairId: FairId, id: NeedId, kinds: readonly SettledNeedFact['kind'][]): Promise<void> {
    const stays = (one: SettledNeedFact): boolean => one.verdict !== 'confirmed' || !kinds.includes(one.kind);
    this.settlements.set(id, (this.settlements.get(id) ?? []).filter(stays));
  }
}
