import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';
import { newId } from './people.js';

/** Needs, facts, rounds, requests and timetables for tests, written straight into the tables. */
export class Programme {
  constructor(private readonly dataSource: DataSource) {}

  private async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const columns = Object.keys(row);
    await this.dataSource.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
  }

  async need(fairId: FairId, companyId: CompanyId, title: string, confidential = false): Promise<string> {
    const id = newId();
    const now = new Date();
    await this.insert('needs', {
      fair_id: fairId,
      id,
      company_id: companyId,
      language: 'en',
      title,
      body: '',
      confidential,
      state: 'open',
      version: 1,
      created_at: now,
      updated_at: now,
    });
    return id;
  }

  async fact(companyId: CompanyId): Promise<string> {
    const id = newId();
    await this.insert('profile_facts', {
      company_id: companyId,
      id,
      kind: 'certificate',
      taxonomy_id: 'iso-9001',
      source: 'declared',
      created_at: new Date(),
    });
    return id;
  }

  /** An empty list of firms. */
  async upload(personId: PersonId): Promise<string> {
    const id = newId();
    const body = Buffer.from('registeredName,shortName,country\n');
    await this.insert('uploads', {
      id,
      person_id: personId,
      name: 'firms.csv',
      content_type: 'text/csv',
      size: body.length,
      body,
      created_at: new Date(),
      expires_at: new Date(Date.now() + 3_600_000),
    });
    return id;
  }

  async attends(fairId: FairId, companyId: CompanyId, personId: PersonId): Promise<void> {
    await this.insert('delegates', { fair_id: fairId, company_id: companyId, person_id: personId });
  }

  async interpreter(fairId: FairId, personId: PersonId): Promise<string> {
    const id = newId();
    await this.insert('interpreters', { fair_id: fairId, id, person_id: personId, daily_cap: 8, longest_run: 4 });
    return id;
  }

  async seminar(fairId: FairId): Promise<string> {
    const id = newId();
    const [starts_at, ends_at] = [new Date('2027-10-20T02:00:00Z'), new Date('2027-10-20T03:00:00Z')];
    await this.insert('seminars', { fair_id: fairId, id, title: 'Seminar', starts_at, ends_at });
    return id;
  }

  /** A round that is over. */
  async round(fairId: FairId): Promise<string> {
    const id = newId();
    await this.insert('rounds', {
      fair_id: fairId,
      id,
      kind: 'propose',
      state: 'finished',
      epoch: 1,
      percent: 100,
      seed: 1,
      settings: '{}',
      requested_by: newId(),
      created_at: new Date(),
    });
    return id;
  }

  /** What a round suggests, with one reason and the worse a score the later it stands. */
  async proposal(
    fairId: FairId,
    roundId: string,
    buyerId: CompanyId,
    supplierId: CompanyId,
    position = 1,
  ): Promise<string> {
    const id = newId();
    const reason = { fact: 'capacity', side: 'buyer', points: 12, buyer: 100, supplier: 400, source: 'declared' };
    await this.insert('proposals', {
      ...{ fair_id: fairId, id, round_id: roundId, buyer_id: buyerId, supplier_id: supplierId, position },
      ...{ score: 80.5 - position, confidence: 0.8, verdict: 'match', state: 'proposed' },
      ...{ reasons: JSON.stringify([reason]), gates: '[]', unknowns: '[]' },
    });
    return id;
  }

  /** An open request that the buyer asked for, or the supplier. */
  async request(
    fairId: FairId,
    buyerId: CompanyId,
    supplierId: CompanyId,
    askedBy: 'buyer' | 'supplier' = 'buyer',
  ): Promise<string> {
    const id = newId();
    await this.insert('requests', {
      fair_id: fairId,
      id,
      buyer_id: buyerId,
      supplier_id: supplierId,
      origin: askedBy,
      asked_by: askedBy === 'buyer' ? buyerId : supplierId,
      state: 'open',
      live_mark: 1,
      [`${askedBy}_answer`]: 'accepted',
      created_at: new Date(),
    });
    return id;
  }

  /** What the newest version holds: a request of the two at a table, in a slot of day 9. */
  async meeting(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId, slot = 900): Promise<string> {
    const requestId = await this.request(fairId, buyerId, supplierId);
    await this.dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at)
       VALUES (?, ?, 9, ?, '2027-10-29 02:00:00' + INTERVAL ? MINUTE, '2027-10-29 02:25:00' + INTERVAL ? MINUTE)
       ON DUPLICATE KEY UPDATE day = day`,
      [fairId, slot, slot - 900, (slot - 900) * 30, (slot - 900) * 30],
    );
    await this.insertMeeting(fairId, requestId, buyerId, supplierId, slot);
    return requestId;
  }

  private async insertMeeting(...[fairId, requestId, buyerId, supplierId, slot]: (string | number)[]): Promise<void> {
    const newest: { id: string }[] = await this.dataSource.query(
      'SELECT id FROM timetables WHERE fair_id = ? AND version_number IS NOT NULL ORDER BY version_number DESC LIMIT 1',
      [fairId],
    );
    await this.insert('meetings', {
      ...{ fair_id: fairId, timetable_id: newest[0].id, request_id: requestId },
      ...{
        buyer_id: buyerId,
        supplier_id: supplierId,
        slot,
        length: 1,
        place_kind: 'table',
        place_id: newId(),
        locked: 0,
      },
    });
  }

  /** The fair's working timetable; an empty one where it has none. */
  async workingTimetable(fairId: FairId): Promise<string> {
    const find = async (): Promise<string | undefined> => {
      const sql = 'SELECT id FROM timetables WHERE fair_id = ? AND working_mark = 1';
      const rows: { id: string }[] = await this.dataSource.query(sql, [fairId]);
      return rows[0]?.id;
    };
    const found = await find();
    if (found) return found;
    try {
      return await this.timetable(fairId, { state: 'working', working_mark: 1 });
    } catch (error) {
      // Somebody else's came first: `uq_timetables_working`.
      const theirs = await find();
      if (!theirs) throw error;
      return theirs;
    }
  }

  /** A move by hand of a meeting that is not held any more. */
  async madeMove(fairId: FairId, timetableId: string, movedBy: string): Promise<string> {
    const id = newId();
    await this.insert('made_moves', {
      ...{ fair_id: fairId, id, timetable_id: timetableId, request_id: newId() },
      put_to: JSON.stringify({ slot: 0, placeKind: 'table', placeId: newId(), interpreterId: null, locked: true }),
      ...{ moved_by: movedBy, moved_at: new Date() },
    });
    return id;
  }

  releasedTimetable(fairId: FairId, versionNumber: number): Promise<string> {
    return this.timetable(fairId, { state: 'released', version_number: versionNumber, released_at: new Date() });
  }

  private async timetable(fairId: FairId, over: Readonly<Record<string, unknown>>): Promise<string> {
    const id = newId();
    const figures = { held: 0, value: 0, upper_bound: 0, most_meetings: 0, gaps: 0, below_minimum: 0, iterations: 0 };
    await this.insert('timetables', { fair_id: fairId, id, ...figures, proved: 0, created_at: new Date(), ...over });
    return id;
  }
}
