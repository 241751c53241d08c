import { type FairId, LANGUAGE_LEVELS, type LanguageLevel, type PersonId } from '@ketnoi/kernel';
import { InterpreterRoster, type ListedInterpreter } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { type InterpreterRow, toInterpreter } from './interpreter-row.js';

const ON_ROSTER = `SELECT m.person_id FROM memberships m WHERE m.fair_id = ? AND m.role = 'interpreter'
  UNION SELECT i.person_id FROM interpreters i WHERE i.fair_id = ?`;

interface PersonRow {
  readonly personId: PersonId;
  readonly ownName: string;
  readonly latinName: string;
  readonly email: string | null;
}

@Injectable()
export class SqlInterpreterRoster extends InterpreterRoster {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async of(fairId: FairId): Promise<readonly ListedInterpreter[]> {
    const people = await this.rows<PersonRow>(
      `SELECT p.id AS personId, p.own_name AS ownName, p.latin_name AS latinName, p.email
       FROM (${ON_ROSTER}) r JOIN people p ON p.id = r.person_id
       WHERE p.deactivated_at IS NULL ORDER BY p.latin_name, p.id`,
      [fairId, fairId],
    );
    const spoken = await this.rows<{ personId: PersonId; language: string; level: LanguageLevel }>(
      `SELECT l.person_id AS personId, l.language, l.level FROM (${ON_ROSTER}) r
       JOIN person_languages l ON l.person_id = r.person_id ORDER BY l.language`,
      [fairId, fairId],
    );
    const engaged = await this.rows<InterpreterRow>(
      `SELECT id, person_id, daily_cap, longest_run, sectors, fee_per_half_day, fee_currency
       FROM interpreters WHERE fair_id = ?`,
      [fairId],
    );
    const absences = await this.rows<{ id: string; slot: number }>(
      `SELECT i.id, u.slot FROM interpreters i
       JOIN unavailabilities u ON u.fair_id = i.fair_id AND u.subject_id = i.id WHERE i.fair_id = ?`,
      [fairId],
    );
    const terms = new Map(engaged.map((row) => [row.person_id, toInterpreter(row)]));
    return people.map((person) => {
      const own = terms.get(person.personId);
      const unavailable = absences.filter(({ id }) => id === own?.id).map(({ slot }) => slot);
      return {
        ...person,
        languages: spoken
          .filter(({ personId }) => personId === person.personId)
          .map(({ language, level }) => ({ language, level }))
          .sort((a, b) => LANGUAGE_LEVELS.indexOf(b.level) - LANGUAGE_LEVELS.indexOf(a.level)),
        engaged: own ? { ...own, unavailable } : null,
      };
    });
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
