import { likelyRequests, type OpenRequest } from './likely-requests';

const dong = (amount: number) => ({ amount, currency: 'VND' }) as const;
const request = (id: string, companyName: string, total: number, received = 0): OpenRequest => ({
  ...{ id, total: dong(total), received: dong(received) },
  askedOf: [{ companyName }],
});
const transfer = (amount: number, content: string, requestId: string | null = null) => ({
  amount: dong(amount),
  ...{ content, requestId },
});
const ids = (some: readonly OpenRequest[]): string[] => some.map(({ id }) => id);

describe('the requests that a transfer may be meant for', () => {
  const minh = request('minh', 'Thép Bảo Minh', 10_000_000);
  const dong_ = request('dong', 'Khuôn Đông Anh', 8_000_000, 2_000_000);
  const phat = request('phat', 'Nhựa Hòa Phát', 5_000_000);

  it('are those whose firm its wording names, as banks write it', () => {
    const { likely, others } = likelyRequests(transfer(1, 'CTY TNHH BAO MINH TT GIAN HANG'), [phat, dong_, minh]);
    expect([ids(likely), ids(others)]).toEqual([['minh'], ['phat', 'dong']]);
    expect(ids(likelyRequests(transfer(1, 'KHUON DONG ANH CK'), [phat, dong_]).likely)).toEqual(['dong']);
  });

  it('are not those with which it shares one word of several', () => {
    expect(likelyRequests(transfer(1, 'MINH CHUYEN TIEN'), [minh]).likely).toEqual([]);
  });

  it('are those of which just its sum is open', () => {
    expect(ids(likelyRequests(transfer(6_000_000, 'CK'), [minh, dong_]).likely)).toEqual(['dong']);
  });

  it('come with the one it was taken for first, then by what speaks for them', () => {
    const said = transfer(10_000_000, 'NHUA HOA PHAT', 'dong');
    expect(ids(likelyRequests(said, [minh, phat, dong_]).likely)).toEqual(['dong', 'phat', 'minh']);
  });

  it('are in its currency', () => {
    const abroad = { ...minh, total: { amount: 1, currency: 'USD' } as const };
    expect(likelyRequests(transfer(1, 'BAO MINH'), [abroad])).toEqual({ likely: [], others: [] });
  });
});
