/** The room's use cases on a real database, every call written down as the load generator writes it. */
import {
  BookBooth,
  Bookings,
  type ClaimRequest,
  DrawEngine,
  HoldBooth,
  type BookingAnswer,
} from '@ketnoi/booth-allocation';
import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { InProcessDrawEngine } from '@ketnoi/booth-allocation/testing';
import { memberOf } from '@ketnoi/kernel/testing';
import { PersistenceModule } from '@ketnoi/persistence/module';
import { createTestDatabase } from '@ketnoi/testing';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import type { Answer, Call } from '../src/booth-checker/history.js';
import { judge } from '../src/booth-checker/judge.js';
import { dumpTables } from '../src/booths/load/dump-tables.js';
import { HistoryBook } from '../src/booths/load/history-book.js';
import { readDatabaseClock } from '../src/booths/world/database-clock.js';
import { type BenchFair, openFair } from '../src/booths/world/fair.js';
import { enrolFirms, type Firm } from '../src/booths/world/firms.js';

@Global()
@Module({ providers: [{ provide: DrawEngine, useClass: InProcessDrawEngine }], exports: [DrawEngine] })
class Engines {}

export interface BoothDesk {
  readonly dataSource: DataSource;
  /** The adapter that a test may spoil. */
  readonly bookings: Bookings;
  readonly firms: readonly Firm[];
  openFair(size: { booths: number; boothsPerCompany: number }): Promise<DeskAtFair>;
  close(): Promise<void>;
}

export interface DeskAtFair {
  readonly fair: BenchFair;
  readonly history: HistoryBook;
  hold(booth: number, firm: number): Promise<Call>;
  book(booth: number, firm: number): Promise<Call>;
  /** The rules that the history breaks, each once. */
  brokenRules(): Promise<string[]>;
}

export async function openBoothDesk(connections: number, firmCount: number): Promise<BoothDesk> {
  const database = await createTestDatabase({ poolSize: 4 });
  const settings = { ...database.settings, poolSize: connections };
  @Module({ imports: [PersistenceModule.forRoot(settings), Engines, BoothAllocationModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: ['error'] });
  const { dataSource } = database;
  const firms = await enrolFirms(dataSource, firmCount);
  let keys = 0;

  async function open(size: { booths: number; boothsPerCompany: number }): Promise<DeskAtFair> {
    const fair = await openFair(dataSource, firms, size);
    const history = new HistoryBook(await readDatabaseClock(dataSource));
    const ask = (op: 'hold' | 'book', booth: number, nth: number): Promise<Call> => {
      const { companyId, personId } = firms[nth];
      const request: ClaimRequest = { fairId: fair.fairId, boothId: fair.boothIds[booth], companyId };
      const asked = { op, process: `firm ${nth}`, booths: [request.boothId], company: companyId };
      const useCase = op === 'hold' ? app.get(HoldBooth) : app.get(BookBooth);
      const actor = { ...memberOf(companyId), personId };
      return history.record(asked, async () =>
        inHistory(request.boothId, await useCase.execute(actor, request, `k${++keys}`)),
      );
    };
    return {
      ...{ fair, history },
      hold: (booth, firm) => ask('hold', booth, firm),
      book: (booth, firm) => ask('book', booth, firm),
      async brokenRules() {
        const complaints = judge(history.calls, await dumpTables(dataSource, fair, history.clock));
        return [...new Set(complaints.map(({ rule }) => rule))];
      },
    };
  }
  return {
    ...{ dataSource, bookings: app.get(Bookings), firms },
    openFair: open,
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

const CODES: Readonly<Record<string, 'taken' | 'hold-expired' | 'booking-ended' | 'too-many-booths'>> = {
  'booth-taken': 'taken',
  'hold-expired': 'hold-expired',
  'booking-ended': 'booking-ended',
  'too-many-booths': 'too-many-booths',
};

function inHistory(boothId: string, answer: BookingAnswer): Answer {
  if (!answer.ok) return { code: CODES[answer.error.code] ?? 'refused', text: answer.error.code };
  const { bookingId, heldUntil } = answer.value;
  const bookings = { [boothId]: bookingId };
  return heldUntil === null ? { code: 'sold', bookings } : { code: 'held', bookings, until: Date.parse(heldUntil) };
}
