import {
  BOOTH_COUNTS,
  FairCounts,
  type FairGap,
  type FairState,
  type GapOfCompany,
  type MoneyOfFair,
  type PressCounts,
  type ReleaseOfFair,
  REQUEST_COUNTS,
} from '@ketnoi/directory';
import type { Currency, FairId, Page, PageRequest } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { pageOf } from '../accounts/page-of.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import * as sql from './fair-counts.sql.js';
import { GAPS } from './fair-gaps.sql.js';
import { nameCursor, nameOf } from './name-cursor.js';

/** Sums come as text, counts as numbers. */
type Numbers<Name extends string> = Record<Name, number | string>;
type ByState = { state: string; count: number | string };

@Injectable()
export class SqlFairCounts extends FairCounts {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async forPress(fairId: FairId): Promise<PressCounts | null> {
    const [booths] = await this.rows<Numbers<'booths' | 'boothsTaken'>>(sql.PRESS_BOOTHS, fairId);
    if (!booths) return null;
    const exhibitors = await this.rows<PressCounts['exhibitors'][number]>(sql.PRESS_EXHIBITORS, fairId, fairId);
    const visitors = await this.rows<PressCounts['visitors'][number]>(sql.PRESS_VISITORS, fairId);
    const whole = <T extends { readonly count: number }>(group: T): T => ({ ...group, count: Number(group.count) });
    return { ...numbersOf(booths), exhibitors: exhibitors.map(whole), visitors: visitors.map(whole) };
  }

  async state(fairId: FairId): Promise<FairState> {
    const booths = await this.rows<ByState>(sql.BOOTHS_BY_CLAIM, fairId);
    const money = await this.money(fairId);
    const [profiles] = await this.rows<Numbers<'suppliers' | 'complete'>>(sql.PROFILES, fairId);
    const [needs] = await this.rows<Numbers<'open' | 'covered'>>(sql.NEEDS, fairId);
    const requests = await this.rows<ByState & Numbers<'offers'>>(sql.REQUESTS, fairId);
    const rounds = await this.rows<{ kind: string } & Numbers<'finished' | 'running'>>(sql.ROUNDS, fairId);
    const release = await this.release(fairId);
    const [decisions] = await this.rows<
      Numbers<'overdueDeposits' | 'doubtfulTransfers' | 'subsidyRequests' | 'onWaitlist'>
    >(sql.DECISIONS, fairId);
    const finished = (kind: string): number => Number(rounds.find((row) => row.kind === kind)?.finished ?? 0);
    const byState = statesOf(BOOTH_COUNTS, booths);
    return {
      booths: byState,
      money,
      profiles: numbersOf(profiles),
      needs: numbersOf(needs),
      requests: statesOf(REQUEST_COUNTS, requests),
      release,
      rounds: {
        propose: finished('propose'),
        timetable: finished('timetable'),
        running: rounds.reduce((all, row) => all + Number(row.running), 0),
      },
      waiting: {
        applications: byState.applied,
        unansweredOffers: requests.reduce((all, row) => all + Number(row.offers), 0),
        ...numbersOf(decisions),
      },
    };
  }

  async gaps(fairId: FairId, gap: FairGap, { first, after }: PageRequest): Promise<Page<GapOfCompany>> {
    const from = after ? nameOf(after) : null;
    const rows: GapOfCompany[] = await this.current.get().query(
      `SELECT c.id AS companyId, c.short_name AS shortName, g.count FROM (${GAPS[gap]}) g
       JOIN companies c ON c.id = g.company_id
       WHERE ${from ? '(c.short_name > ? OR (c.short_name = ? AND c.id > ?))' : 'TRUE'}
       ORDER BY c.short_name, c.id LIMIT ?`,
      [
        ...(GAPS[gap].match(/[?]/g) ?? []).map(() => fairId),
        ...(from ? [from.name, from.name, from.id] : []),
        first + 1,
      ],
    );
    const counted = rows.map((row) => ({ ...row, count: Number(row.count) }));
    return pageOf(counted, first, ({ shortName, companyId }) => nameCursor(shortName, companyId));
  }

  private async money(fairId: FairId): Promise<readonly MoneyOfFair[]> {
    type Row<Name extends string> = { currency: Currency } & Numbers<Name>;
    const booked = await this.rows<Row<'booked' | 'paid'>>(sql.BOOKED_MONEY, fairId);
    const asked = await this.rows<Row<'asked'>>(sql.ASKED_MONEY, fairId);
    const currencies = [...new Set([...booked, ...asked].map(({ currency }) => currency))].sort().reverse();
    return currencies.map((currency) => {
      const of = booked.find((row) => row.currency === currency);
      const sum = asked.find((row) => row.currency === currency)?.asked;
      return { currency, booked: Number(of?.booked ?? 0), asked: Number(sum ?? 0), paid: Number(of?.paid ?? 0) };
    });
  }

  private async release(fairId: FairId): Promise<ReleaseOfFair | null> {
    type Row = Omit<ReleaseOfFair, 'suppliersWithoutMeeting'> & { id: string };
    const [newest] = await this.rows<Row>(sql.NEWEST_RELEASE, fairId);
    if (!newest) return null;
    const { id, meetings, ...release } = newest;
    const [{ count }] = await this.rows<Numbers<'count'>>(sql.WITHOUT_MEETING, fairId, id, fairId);
    return { ...release, meetings: Number(meetings), suppliersWithoutMeeting: Number(count) };
  }

  private rows<Row>(statement: string, ...values: readonly string[]): Promise<Row[]> {
    return this.current.get().query(statement, [...values]);
  }
}

const numbersOf = <Name extends string>(row: Numbers<Name>): Record<Name, number> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])) as Record<Name, number>;

const statesOf = <Name extends string>(names: readonly Name[], rows: readonly ByState[]): Record<Name, number> =>
  Object.fromEntries(
    names.map((name) => [name, Number(rows.find(({ state }) => state === name)?.count ?? 0)]),
  ) as Record<Name, number>;
