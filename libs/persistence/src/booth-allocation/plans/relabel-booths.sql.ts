import type { RelabelledBooth } from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';

export const BOOTHS_IN_ONE_STATEMENT = 200;

interface Sql {
  readonly text: string;
  readonly params: readonly unknown[];
}

const VALUES: Readonly<Record<string, (booth: RelabelledBooth) => unknown>> = {
  zone_id: ({ zoneId }) => zoneId,
  number: ({ number }) => number,
  kind: ({ kind }) => kind,
  open_sides: ({ openSides }) => openSides,
  power_w: ({ powerW }) => powerW,
  price_amount: ({ price }) => price.amount,
  price_currency: ({ price }) => price.currency,
};

const set = (
  fairId: FairId,
  booths: readonly RelabelledBooth[],
  values: Readonly<Record<string, (booth: RelabelledBooth, index: number) => unknown>>,
): Sql => {
  const cases = booths.map(() => 'WHEN ? THEN ?').join(' ');
  const sets = Object.keys(values).map((column) => `${column} = CASE id ${cases} ELSE ${column} END`);
  const params = Object.values(values).flatMap((of) => booths.flatMap((booth, i) => [booth.id, of(booth, i)]));
  return {
    text: `UPDATE booths SET ${sets.join(', ')} WHERE fair_id = ? AND id IN (?) AND withdrawn_at IS NULL`,
    params: [...params, fairId, booths.map(({ id }) => id)],
  };
};

/** A number that nobody writes, another one for each booth. */
export const setNumbersAside = (fairId: FairId, booths: readonly RelabelledBooth[], from: number): Sql =>
  set(fairId, booths, { number: (_, i) => `\u0001${from + i}` });

export const relabelBooths = (fairId: FairId, booths: readonly RelabelledBooth[]): Sql => set(fairId, booths, VALUES);
