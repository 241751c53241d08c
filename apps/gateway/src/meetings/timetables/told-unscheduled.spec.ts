import { toUnscheduled } from './timetable.type.js';
import { tellUnscheduled } from './told-unscheduled.js';

const left = (code: string, params: Readonly<Record<string, unknown>>) =>
  toUnscheduled({ requestId: 'r', buyerId: 'b', supplierId: 's', code, params });

describe('a request that is not held', () => {
  it('says why, and what would let it in', () => {
    const change = { code: 'add-interpreter', params: { language: 'ja', slot: 3 } };
    expect(tellUnscheduled(left('interpreters-busy', { language: 'ja', change }), 'en')).toBe(
      'Whenever both are free, every interpreter of Japanese is busy. It could be held with one more interpreter of Japanese.',
    );
  });

  it('lists what is needed together', () => {
    const change = { code: 'add-table', params: { slot: 3 } };
    const also = [{ code: 'raise-limit', params: { participant: 'b', limit: 9 } }];
    const full = left('participant-full', { participant: 'b', held: 8, limit: 8, change, also });
    expect(tellUnscheduled(full, 'en')).toBe(
      'The buyer already has 8 of at most 8 meetings. It could be held with these changes together: one more table; 9 meetings for the buyer.',
    );
  });

  it('says of a pinned one that it is pinned, and of an online one which room is missing', () => {
    const change = { code: 'add-place', params: { kind: 'online', slot: 3 } };
    expect(tellUnscheduled(left('no-online-room', { pinned: true, change }), 'en')).toBe(
      'Pinned, yet not held. Whenever both could meet, no online room is free. It could be held with one more online room then.',
    );
    expect(tellUnscheduled(left('request-closed', { pinned: true }), 'vi')).toBe(
      'Đã ghim nhưng không xếp được. Yêu cầu gặp đã bị từ chối, rút lại hoặc hết hạn.',
    );
  });

  it('names the side that is full or called it off', () => {
    const full = left('participant-full', { participant: 's', held: 12, limit: 12, change: null });
    expect(tellUnscheduled(full, 'en')).toBe('The supplier already has 12 of at most 12 meetings.');
    expect(tellUnscheduled(left('called-off', { by: 'buyer' }), 'vi')).toBe('Bên mua đã hủy cuộc gặp.');
  });

  it('shows a code without a text as it is', () => {
    expect(tellUnscheduled(left('from-a-later-version', {}), 'en')).toBe('from-a-later-version');
  });
});
