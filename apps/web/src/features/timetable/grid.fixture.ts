import type { GridMeeting } from './grid-meeting';

/** A meeting of buyer 1 and supplier 1 at table 1 in slot 0, unless told otherwise. */
export const aMeeting = (
  n: number,
  { buyer = 1, supplier = 1, ...more }: Partial<GridMeeting> & { buyer?: number; supplier?: number } = {},
): GridMeeting => ({
  requestId: `request ${n}`,
  companies: [
    { id: `buyer ${buyer}`, name: `Buyer ${buyer}`, side: 'buyer' },
    { id: `supplier ${supplier}`, name: `Nhà cung cấp ${supplier}`, side: 'supplier' },
  ],
  slot: 0,
  length: 1,
  placeKind: 'TABLE',
  placeId: 'table 1',
  interpreterId: null,
  locked: false,
  ...more,
});
