import { type Credentials, People, type Person, type PersonDetails, type SpokenLanguage } from '@ketnoi/accounts';
import { err, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';
import { type LanguageRow, PERSON_COLUMNS, personFrom, type PersonRow } from './person-row.js';

@Injectable()
export class SqlPeople extends People {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async byId(id: PersonId): Promise<Person | null> {
    const manager = this.current.get();
    const rows: PersonRow[] = await manager.query(
      `SELECT ${PERSON_COLUMNS} FROM people p WHERE p.id = ? AND p.deactivated_at IS NULL`,
      [id],
    );
    if (rows.length === 0) return null;
    const languages: LanguageRow[] = await manager.query(
      'SELECT person_id, language, level FROM person_languages WHERE person_id = ? ORDER BY language',
      [id],
    );
    return personFrom(rows[0], languages);
  }

  credentialsByEmail(email: string): Promise<Credentials | null> {
    return this.credentials('email = ?', email);
  }

  async idsByEmails(emails: readonly string[]): Promise<PersonId[]> {
    if (emails.length === 0) return [];
    const rows: { id: PersonId }[] = await this.current
      .get()
      .query('SELECT id FROM people WHERE email IN (?) AND deactivated_at IS NULL', [emails]);
    return rows.map(({ id }) => id);
  }

  credentialsOf(id: PersonId): Promise<Credentials | null> {
    return this.credentials('id = ?', id);
  }

  private async credentials(where: 'email = ?' | 'id = ?', value: string): Promise<Credentials | null> {
    const rows: { id: PersonId; email: string | null; password_hash: string | null; language: string }[] =
      await this.current
        .get()
        .query(`SELECT id, email, password_hash, language FROM people WHERE ${where} AND deactivated_at IS NULL`, [
          value,
        ]);
    const row = rows[0];
    return row ? { personId: row.id, email: row.email, passwordHash: row.password_hash, language: row.language } : null;
  }

  async add(person: Person, passwordHash: string | null): Promise<Result<void, { readonly code: 'email-taken' }>> {
    try {
      await this.current.required('A person').query(
        `INSERT INTO people (id, own_name, latin_name, reading, title, position, mobile, email, country, language,
           time_zone, password_hash, fictional, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
        [
          person.id,
          ...detailsOf(person).slice(0, 6),
          person.email,
          ...detailsOf(person).slice(6),
          passwordHash,
          person.fictional,
        ],
      );
    } catch (error) {
      if (violatedKey(error) === 'uq_people_email') return err({ code: 'email-taken' });
      throw error;
    }
    await this.speak(person.id, person.languages);
    return ok(undefined);
  }

  async change(id: PersonId, details: PersonDetails): Promise<void> {
    const manager = this.current.required('A person');
    await manager.query(
      `UPDATE people SET own_name = ?, latin_name = ?, reading = ?, title = ?, position = ?, mobile = ?, country = ?,
         language = ?, time_zone = ? WHERE id = ?`,
      [...detailsOf(details), id],
    );
    await manager.query('DELETE FROM person_languages WHERE person_id = ?', [id]);
    await this.speak(id, details.languages);
  }

  async setPassword(id: PersonId, passwordHash: string): Promise<void> {
    await this.current
      .required('A password')
      .query('UPDATE people SET password_hash = ? WHERE id = ?', [passwordHash, id]);
  }

  private async speak(id: PersonId, languages: readonly SpokenLanguage[]): Promise<void> {
    if (languages.length === 0) return;
    await this.current.get().query(
      `INSERT INTO person_languages (person_id, language, level) VALUES ${languages.map(() => '(?, ?, ?)').join(', ')}`,
      languages.flatMap(({ language, level }) => [id, language, level]),
    );
  }
}

const detailsOf = (d: PersonDetails): (string | null)[] => [
  d.ownName,
  d.latinName,
  d.reading,
  d.title,
  d.position,
  d.mobile,
  d.country,
  d.language,
  d.timeZone,
];
