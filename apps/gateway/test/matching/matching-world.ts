import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from '../fairs.js';
import type { Harness, SignedIn } from '../harness.js';

export interface Firm {
  readonly companyId: CompanyId;
  readonly member: SignedIn;
  readonly email: string;
}

/** A fair with a supplier and buyers who want what it makes, all of it written through the gateway. */
export class MatchingWorld {
  readonly fairs: Fairs;
  private keys = 0;

  private constructor(
    readonly harness: Harness,
    readonly fairId: FairId,
    readonly organiser: SignedIn,
    readonly officer: SignedIn,
  ) {
    this.fairs = new Fairs(harness.database.dataSource);
  }

  static async open(harness: Harness, name: string): Promise<MatchingWorld> {
    const fairId = await new Fairs(harness.database.dataSource).fair(name);
    const [organiser, officer] = await Promise.all([
      harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] }),
      harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] }),
    ]);
    return new MatchingWorld(harness, fairId, organiser, officer);
  }

  key = (): string => `key-${++this.keys}-${this.fairId}`;

  async firm(name: string, as: 'supplier' | 'buyer', country = 'VN'): Promise<Firm> {
    const companyId = await this.fairs.company(name, country);
    await this.fairs.takePart(this.fairId, companyId, { as });
    const email = `${name}@matching.test`;
    const member = await this.harness.people.signedIn({ companies: [companyId], email });
    for (const purpose of ['catalogue', 'foreign-firms'])
      await this.fairs.consent('company', companyId, purpose, member.personId);
    return { companyId, member, email };
  }

  /** Asks and gives back what the one asked field answered. */
  async ask<T>(document: string, variables: Record<string, unknown>, as: SignedIn | null): Promise<T> {
    const answer = await this.harness.query<Record<string, T>>(document, variables, as ? { as } : {});
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data ?? {})[0];
  }

  declare(firm: Firm, facts: readonly object[], as = firm.member): Promise<unknown> {
    return this.ask(
      `mutation ($input: CompanyAtFairInput!, $facts: [ProfileFactInput!]!, $key: IdempotencyKey!) {
        declareFacts(input: $input, facts: $facts, idempotencyKey: $key) { __typename } }`,
      { input: { fairId: this.fairId, companyId: firm.companyId }, facts, key: this.key() },
      as,
    );
  }

  async need(firm: Firm, need: object): Promise<string> {
    const { needId } = await this.ask<{ needId: string }>(
      `mutation ($input: CompanyAtFairInput!, $need: NeedInput!, $key: IdempotencyKey!) {
        writeNeed(input: $input, need: $need, idempotencyKey: $key) { ... on SavedNeed { needId } } }`,
      {
        input: { fairId: this.fairId, companyId: firm.companyId },
        need: { language: 'EN', title: 'Parts', ...need },
        key: this.key(),
      },
      firm.member,
    );
    return needId;
  }

  /** How each supplier stands to a need: its verdict, by company. */
  async verdicts(buyer: Firm, needId: string): Promise<Record<string, { verdict: string; why: Why }>> {
    const found: Record<string, { verdict: string; why: Why }> = {};
    for (const blocked of [false, true]) {
      const { matches } = await this.ask<{ matches: { supplierId: string; verdict: string; why: Why }[] }>(
        `query ($fair: ID!, $company: ID!, $need: ID!, $blocked: Boolean!) {
          matches(fairId: $fair, companyId: $company, needId: $need, blocked: $blocked) { matches { supplierId verdict
            why { score reasons { fact points supplier text } gates { rule verdict } } } } }`,
        { fair: this.fairId, company: buyer.companyId, need: needId, blocked },
        buyer.member,
      );
      for (const match of matches) found[match.supplierId] = match;
    }
    return found;
  }
}

interface Why {
  readonly score: number;
  readonly reasons: readonly { fact: string; points: number; supplier: string[] | null; text: string }[];
  readonly gates: readonly { rule: string; verdict: string }[];
}
