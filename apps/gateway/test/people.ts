import { createHash, randomBytes } from 'node:crypto';
import type { CompanyId, FairId, FairRole, Language, PersonId } from '@ketnoi/kernel';
import { uuidV7 } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';

/** A person with a living session: give it as `{ as: … }`. */
export interface SignedIn {
  readonly personId: PersonId;
  readonly sessionId: string;
  readonly token: string;
}

export interface PersonWish {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly companies?: readonly CompanyId[];
  readonly roles?: readonly { readonly fairId: FairId; readonly role: FairRole }[];
}

export const newId = <T extends string = string>(): T => uuidV7(Date.now(), randomBytes(10)) as T;

/** People for tests, written straight into the tables: signing in by the book is tested where it belongs. */
export class People {
  constructor(private readonly dataSource: DataSource) {}

  async add(wish: PersonWish = {}): Promise<PersonId> {
    const id = newId<PersonId>();
    const name = wish.name ?? `Person ${id.slice(-6)}`;
    await this.dataSource.query(
      `INSERT INTO people (id, own_name, latin_name, email, country, language, time_zone, fictional, created_at)
       VALUES (?, ?, ?, ?, 'VN', ?, 'Asia/Ho_Chi_Minh', 1, UTC_TIMESTAMP(3))`,
      [id, name, name, wish.email ?? `${id}@people.test`, wish.language ?? 'en'],
    );
    for (const companyId of wish.companies ?? []) await this.join(id, '', companyId, 'member');
    for (const { fairId, role } of wish.roles ?? []) await this.join(id, fairId, '', role);
    return id;
  }

  async signIn(personId: PersonId): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId();
    await this.dataSource.query(
      `INSERT INTO sessions (token_hash, id, person_id, kind, created_at, last_seen_at, expires_at)
       VALUES (?, ?, ?, 'bearer', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY)`,
      [createHash('sha256').update(token).digest('hex'), sessionId, personId],
    );
    return { personId, sessionId, token };
  }

  async signedIn(wish: PersonWish = {}): Promise<SignedIn> {
    return this.signIn(await this.add(wish));
  }

  async join(personId: PersonId, fairId: FairId | '', companyId: CompanyId | '', role: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO memberships (id, person_id, fair_id, company_id, role, created_at)
       VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [newId(), personId, fairId, companyId, role],
    );
  }

  async speaks(personId: PersonId, language: Language): Promise<void> {
    await this.dataSource.query("INSERT INTO person_languages (person_id, language, level) VALUES (?, ?, 'working')", [
      personId,
      language,
    ]);
  }
}
