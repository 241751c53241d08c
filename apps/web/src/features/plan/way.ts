import type { Booth } from './booth';

/** The booths of an address like `?way=A-01,B-12`: where to, or where from and where to. Unknown numbers are left out. */
export const wayIn = (booths: readonly Booth[], written: string | null): readonly Booth[] =>
  (written ?? '')
    .split(',')
    .slice(0, 2)
    .flatMap((number) => booths.find((booth) => booth.number === number) ?? []);
