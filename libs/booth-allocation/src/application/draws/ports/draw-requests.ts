import type { CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Draw } from '../../../domain/draws/draw.js';
import type { DrawCall, DrawRequest, Standing } from '../../../domain/draws/draw-request.js';
import type { PlanForDraw } from '../../../domain/draws/plan-for-draw.js';

/** A request as organisers look through them. */
export interface ListedRequest {
  readonly request: DrawRequest;
  readonly standing: Standing;
  readonly changedAt: Date;
  /** A released draw has granted it. */
  readonly granted: boolean;
  readonly companyName: string;
  /** Null = it has none; its id then names it in lists. */
  readonly taxCode: string | null;
}

/** What wishes speak of, by the names on the plan. */
export interface NamesOnPlan {
  readonly booths: ReadonlyMap<string, string>;
  readonly halls: ReadonlyMap<string, string>;
  readonly zones: ReadonlyMap<string, string>;
}

/** Another draw was released, or the firm has withdrawn or changed its wishes since the draw was frozen. */
export interface UngrantedRequest {
  readonly companyId: CompanyId;
  readonly reason: 'wishes-granted' | 'wishes-withdrawn' | 'wishes-changed';
}

/** Port: what firms wish for, and how the organiser ranks them. Changes are made inside a unit of work. */
export abstract class DrawRequests {
  /** Null = the organiser has not called for wishes. */
  abstract call(fairId: FairId): Promise<DrawCall | null>;
  abstract setCall(call: DrawCall): Promise<void>;

  /** Two statements whatever the size: booths with who has them now, halls and zones. */
  abstract plan(fairId: FairId): Promise<PlanForDraw>;
  abstract names(fairId: FairId): Promise<NamesOnPlan>;
  /** How each of the companies takes part in the fair; one that does not is left out. */
  abstract participants(fairId: FairId, companyIds: readonly CompanyId[]): Promise<ReadonlyMap<CompanyId, boolean>>;

  abstract find(fairId: FairId, companyId: CompanyId): Promise<DrawRequest | null>;
  /** Adds the company's request or puts it in place of the one it has, whose code it keeps. */
  abstract save(request: DrawRequest, by: PersonId): Promise<void>;
  /** False = there is none. */
  abstract withdraw(fairId: FairId, companyId: CompanyId): Promise<boolean>;
  /** In the order in which they came in. */
  abstract list(fairId: FairId, page: PageRequest): Promise<Page<ListedRequest>>;
  /** All that no released draw has granted, by code. */
  abstract open(fairId: FairId): Promise<readonly DrawRequest[]>;
  /** Grants each request once, and only as it was when the draw was frozen; answers those that could not be granted. */
  abstract markGranted(
    draw: Pick<Draw, 'fairId' | 'id' | 'createdAt'>,
    companyIds: readonly CompanyId[],
  ): Promise<readonly UngrantedRequest[]>;

  abstract standings(fairId: FairId, companyIds?: readonly CompanyId[]): Promise<readonly Standing[]>;
  /** Companies that take part in the fair, by the tax code or id that names them here. */
  abstract companiesNamed(fairId: FairId, names: readonly string[]): Promise<ReadonlyMap<string, CompanyId>>;
  abstract setStandings(fairId: FairId, standings: readonly Standing[], by: PersonId): Promise<void>;
}
