import type { SeenBooth } from './booth';

/** The booths of an address like `?way=A-01,B-12`: where to, or where from and where to. Unknown numbers are left out. */
export const wayIn = <B extends Pick<SeenBooth, 'number'>>(
  booths: readonly B[],
  written: string | null,
): readonly B[] =>
  (written ?? '')
    .split(',')
    .slice(0, 2)
    .flatMap((number) => booths.find((booth) => booth.number === number) ?? []);
