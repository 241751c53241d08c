/** An exhibitor moves, and everything after its transaction happens in a worker: relay, job, second transaction, letter. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BookBooth, MoveBooking } from '@ketnoi/booth-allocation';
import { loadConfig } from '@ketnoi/config';
import {
  type Actor,
  type CompanyId,
  Ids,
  type PersonId,
  type RequestId,
  type TimetableId,
  UnitOfWork,
  unwrap,
} from '@ketnoi/kernel';
import { memberOf } from '@ketnoi/kernel/testing';
import { createLog } from '@ketnoi/logging';
import { type Meeting, RePlaceMeetings, ShowAgenda, Timetables } from '@ketnoi/meetings';
import { createTestDatabase, createTestRedis, eventually, type TestDatabase, type TestRedis } from '@ketnoi/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../src/worker.module.js';

const NOW = new Date('2026-08-01T00:00:00Z');
const FIGURES = {
  held: 1,
  value: 1,
  upperBound: 1,
  mostMeetings: 1,
  gaps: 0,
  belowMinimum: 0,
  iterations: 1,
  proved: true,
};

let database: TestDatabase;
let redis: TestRedis;
let worker: INestApplicationContext;
let letters: string;
beforeAll(async () => {
  database = await createTestDatabase();
  redis = createTestRedis();
  letters = await mkdtemp(join(tmpdir(), 'letters-'));
  const config = loadConfig({ MAIL_DIR: letters });
  const log = createLog({ level: 'error', service: 'worker' });
  const settings = {
    ...config,
    database: database.settings,
    redis: redis.settings,
    mail: { ...config.mail, dir: letters },
  };
  worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings, log), { logger: ['error'] });
});
afterAll(async () => {
  await worker.close();
  await redis.close();
  await database.drop();
  await rm(letters, { recursive: true });
});

const insert = (into: string, rows: readonly (readonly unknown[])[]): Promise<unknown> =>
  database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [rows]);

/** A released timetable that holds one meeting, at the booth of the exhibitor. */
async function aMeetingAtABooth() {
  const ids = worker.get(Ids);
  const [fairId, hallId, slotless] = [ids.next<'fair'>(), ids.next<'hall'>(), ids.next<'request'>()];
  const boothIds = [ids.next<'booth'>(), ids.next<'booth'>()] as const;
  const [buyerId, supplierId] = [ids.next<'company'>(), ids.next<'company'>()];
  const [buyer, seller] = [ids.next<'person'>(), ids.next<'person'>()];
  await insert('fairs (id, slug, names, venue, time_zone, starts_on, ends_on, fictional, created_at)', [
    [fairId, fairId, '{"en":"Fair (Fictional)"}', 'Hall', 'Asia/Ho_Chi_Minh', '2026-08-20', '2026-08-22', 1, NOW],
  ]);
  await insert('booking_rules (fair_id, opens_at, closes_at, hold_minutes, booths_per_company)', [
    [fairId, new Date('2020-01-01'), new Date('2100-01-01'), 30, 5],
  ]);
  await insert(
    'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
    [
      [buyerId, 'Kaido (Fictional)', 'Kaido', 'JP', 0, 1, 1, NOW, NOW],
      [supplierId, 'Lamvero (Fictional)', 'Lamvero', 'VN', 1, 1, 1, NOW, NOW],
    ],
  );
  await insert('participations (fair_id, company_id, as_supplier, as_buyer, seats, created_at)', [
    [fairId, buyerId, 0, 1, 1, NOW],
    [fairId, supplierId, 1, 0, 1, NOW],
  ]);
  const people: [PersonId, CompanyId, string][] = [
    [buyer, buyerId, 'ja'],
    [seller, supplierId, 'vi'],
  ];
  for (const [personId, companyId, language] of people) {
    await insert('people (id, own_name, latin_name, email, country, language, time_zone, fictional, created_at)', [
      [personId, 'Name', 'Name', `${personId}@people.test`, 'VN', language, 'Asia/Ho_Chi_Minh', 1, NOW],
    ]);
    await insert('memberships (id, person_id, fair_id, company_id, role, created_at)', [
      [ids.next(), personId, '', companyId, 'member', NOW],
    ]);
    await insert('delegates (fair_id, company_id, person_id)', [[fairId, companyId, personId]]);
  }
  await insert('halls (fair_id, id, name, ordinal, outline)', [[fairId, hallId, 'Hall H', 0, '[[0,0],[9,0],[9,9]]']]);
  await insert(
    'booths (fair_id, id, hall_id, number, kind, outline, area_dm2, open_sides, price_amount, price_currency)',
    boothIds.map((id, i) => [
      fairId,
      id,
      hallId,
      `B-${i + 1}`,
      'shell',
      '[[0,0],[3,0],[3,3]]',
      900,
      1,
      22_000_000,
      'VND',
    ]),
  );
  await insert('slots (fair_id, ordinal, day, of_day, starts_at, ends_at)', [
    [fairId, 0, 0, 0, new Date('2026-08-20T02:00:00Z'), new Date('2026-08-20T02:30:00Z')],
  ]);
  const requestId = slotless as RequestId;
  await database.dataSource.query(
    `INSERT INTO requests (fair_id, id, buyer_id, supplier_id, origin, asked_by, state, live_mark, buyer_answer,
       supplier_answer, created_at) VALUES (?, ?, ?, ?, 'buyer', ?, 'accepted', 1, 'accept', 'accept', ?)`,
    [fairId, requestId, buyerId, supplierId, buyerId, NOW],
  );
  const sellers: Actor = { ...memberOf(supplierId), personId: seller };
  const booked = { fairId, boothId: boothIds[0], companyId: supplierId };
  const { bookingId } = unwrap(await worker.get(BookBooth).execute(sellers, booked, 'book'));
  const meeting: Meeting = {
    requestId,
    buyerId,
    supplierId,
    slot: 0,
    length: 1,
    placeKind: 'booth',
    placeId: boothIds[0],
    interpreterId: null,
    locked: false,
  };
  await worker.get(UnitOfWork).run(async () => {
    const [timetables, id] = [worker.get(Timetables), ids.next() as string as TimetableId];
    const kept = { fairId, id, roundId: ids.next<'round'>(), figures: FIGURES, createdBy: seller };
    await timetables.replaceWorking({ ...kept, meetings: [meeting], occupancies: [], unscheduled: [] });
    await timetables.release(fairId, id, ids.next() as string as TimetableId, seller);
  });
  return { fairId, boothIds, buyerId, sellers, buyers: { ...memberOf(buyerId), personId: buyer }, bookingId };
}

it("takes its meetings along: the buyer's agenda names the new booth, and exactly one letter says so", async () => {
  const { fairId, boothIds, buyerId, sellers, buyers, bookingId } = await aMeetingAtABooth();
  const agenda = async () => {
    const shown = unwrap(await worker.get(ShowAgenda).execute(buyers, fairId, { company: buyerId }, 'released'));
    return shown.entries.map((entry) => entry.kind === 'meeting' && [entry.placeNumber, entry.hallName]);
  };
  expect(await agenda()).toEqual([['B-1', 'Hall H']]);
  const move = { fairId, bookingId, toBoothId: boothIds[1], reason: null };
  unwrap(await worker.get(MoveBooking).execute(sellers, move, 'move'));

  const written = () => readdir(letters).then((files) => files.filter((file) => file.endsWith('.txt')));
  await eventually(async () => ((await written()).length > 0 ? true : null), { timeoutMs: 30_000, what: 'the letter' });
  expect(await agenda()).toEqual([['B-2', 'Hall H']]);
  const [letter] = await written();
  const text = await readFile(join(letters, letter), 'utf8');
  expect(text).toContain(`To: ${buyers.personId}@people.test`);
  expect(text).toContain('Lamvero');
  expect(text).toContain('ブースB-2');

  // Whoever rings again, with or without knowing where the company went, finds nothing to do.
  for (const to of [boothIds[1], null])
    expect(await worker.get(RePlaceMeetings).execute(fairId, boothIds[0], to)).toEqual({
      moved: [],
      takenOut: [],
      releasedVersion: null,
    });
  const [{ n }]: { n: number | string }[] = await database.dataSource.query(
    "SELECT COUNT(*) AS n FROM mails WHERE template = 'meeting-place'",
  );
  expect([Number(n), (await written()).length]).toEqual([1, 1]);
});
