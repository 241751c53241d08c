import type { CompanyId, InterpreterId, RequestId } from '@ketnoi/kernel';
import type { Meeting } from '@ketnoi/meetings';
import { toContents } from './timetable-contents.type.js';

const meeting = (requestId: string, buyerId: string, supplierId: string, rest: Partial<Meeting> = {}): Meeting => ({
  requestId: requestId as RequestId,
  buyerId: buyerId as CompanyId,
  supplierId: supplierId as CompanyId,
  ...{ slot: 3, length: 1, placeKind: 'booth', placeId: 'booth-1', interpreterId: null, locked: false },
  ...rest,
});

describe('toContents', () => {
  it('says each company, place and interpreter once, and lets the meetings point at them', () => {
    const thu = 'thu' as InterpreterId;
    const contents = toContents([
      meeting('first', 'buyer', 'supplier', { interpreterId: thu }),
      meeting('second', 'other', 'supplier', {
        placeId: 'booth-2',
        otherIds: ['buyer' as CompanyId],
        interpreterId: thu,
      }),
    ]);
    expect(contents).toMatchObject({
      companyIds: ['buyer', 'supplier', 'other'],
      placeIds: ['booth-1', 'booth-2'],
      interpreterIds: ['thu'],
    });
    expect(contents.meetings.map(({ companies, place, interpreter }) => ({ companies, place, interpreter }))).toEqual([
      { companies: [0, 1], place: 0, interpreter: 0 },
      { companies: [2, 1, 0], place: 1, interpreter: 0 },
    ]);
  });

  it('carries nothing where nothing is held', () => {
    expect(toContents([])).toEqual({ companyIds: [], placeIds: [], interpreterIds: [], meetings: [] });
  });
});
