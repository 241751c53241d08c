import { BookBooth, type ClaimedBooth } from '@ketnoi/booth-allocation';
import { type Actor, type BoothId, type CompanyId, type FairId, type GroupId, Ids, unwrap } from '@ketnoi/kernel';
import { anActor, soleMemberOf, withRole } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothFair, type BoothWorld } from './booth-world.fixture.js';

export const organiserOf = (fairId: FairId): Actor => withRole(fairId, 'organiser');

/** Hands that act at a fair, through the use cases and on a real database. */
export class Movers {
  private keys = 0;

  constructor(
    readonly world: BoothWorld,
    readonly fair: BoothFair,
  ) {}

  static async open(
    world: BoothWorld,
    wish: { booths: number; companies: number; boothsPerCompany?: number },
  ): Promise<Movers> {
    return new Movers(world, await aBoothFair(world, { boothsPerCompany: 10, ...wish }));
  }

  get fairId(): FairId {
    return this.fair.fairId;
  }
  booth = (i: number): BoothId => this.fair.boothIds[i];
  company = (i: number): CompanyId => this.fair.companyIds[i];
  /** Organisers of all fairs are one person here: keys tell the fairs apart. */
  key = (): string => `${this.fairId.slice(-12)}-${this.keys++}`;

  async book(company: number, booth: number): Promise<ClaimedBooth> {
    const request = { fairId: this.fairId, boothId: this.booth(booth), companyId: this.company(company) };
    return unwrap(
      await this.world.app.get(BookBooth).execute(soleMemberOf(this.company(company)), request, this.key()),
    );
  }

  /** Booths in a row, 3 m by 3 m, along an aisle: in a hall of their own. */
  async inARow(): Promise<void> {
    const { dataSource } = this.world;
    const [{ hall_id: hallId }]: { hall_id: string }[] = await dataSource.query(
      'SELECT hall_id FROM booths WHERE fair_id = ? LIMIT 1',
      [this.fairId],
    );
    const wide = this.fair.boothIds.length * 3000 + 6000;
    await dataSource.query(`INSERT INTO halls (fair_id, id, name, ordinal, outline) VALUES (?, ?, 'Hall', 0, ?)`, [
      this.fairId,
      hallId,
      JSON.stringify([
        [0, 0],
        [wide, 0],
        [wide, 9000],
        [0, 9000],
      ]),
    ]);
    for (const [i, id] of this.fair.boothIds.entries())
      await dataSource.query('UPDATE booths SET outline = ? WHERE fair_id = ? AND id = ?', [
        JSON.stringify(squareAt(3000 + i * 3000, 3000)),
        this.fairId,
        id,
      ]);
  }

  /** A group with the first so many companies, and its leader. */
  async group(companies: number): Promise<{ groupId: GroupId; leader: Actor }> {
    const groupId = this.world.app.get(Ids).next<'group'>();
    const personId = this.world.app.get(Ids).next<'person'>();
    const led = this.fair.companyIds.slice(0, companies);
    await this.world.dataSource.query(
      `INSERT INTO company_groups (fair_id, id, name, kind, leader_id, created_at)
       VALUES (?, ?, 'Association', 'association', ?, UTC_TIMESTAMP(3))`,
      [this.fairId, groupId, personId],
    );
    await this.world.dataSource.query(
      'UPDATE participations SET group_id = ? WHERE fair_id = ? AND company_id IN (?)',
      [groupId, this.fairId, led],
    );
    const leader = anActor({
      personId,
      fairRoles: [{ fairId: this.fairId, role: 'group-leader' }],
      ledCompanies: led.map((companyId) => ({ fairId: this.fairId, companyId })),
    });
    return { groupId, leader };
  }

  /** Who has which booth, by the key that sells it once. */
  async standing(): Promise<Record<string, string | null>> {
    const rows: { live_booth_id: BoothId; company_id: CompanyId | null }[] = await this.world.dataSource.query(
      'SELECT live_booth_id, company_id FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL',
      [this.fairId],
    );
    return Object.fromEntries(
      rows.map((row) => [
        `b${this.fair.boothIds.indexOf(row.live_booth_id)}`,
        row.company_id && `c${this.fair.companyIds.indexOf(row.company_id)}`,
      ]),
    );
  }

  async count(sql: string): Promise<number> {
    const [{ n }]: { n: number | string }[] = await this.world.dataSource.query(`SELECT COUNT(*) AS n FROM ${sql}`, [
      this.fairId,
    ]);
    return Number(n);
  }
}

export const squareAt = (x: number, y: number, wide = 3000): [number, number][] => [
  [x, y],
  [x + wide, y],
  [x + wide, y + 3000],
  [x, y + 3000],
];
