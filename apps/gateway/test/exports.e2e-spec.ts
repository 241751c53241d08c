import { BookBooth } from '@ketnoi/booth-allocation';
import { readTable } from '@ketnoi/documents';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

describe('the export route', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let otherFairId: FairId;
  let organiser: SignedIn;
  let firms: { companyId: CompanyId; member: SignedIn }[];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    [fairId, otherFairId] = [await fairs.fair('Sendout'), await fairs.fair('Farout')];
    await fairs.openBooking(fairId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    firms = [await exhibitor('=cmd()'), await exhibitor('Hoa Sen')];
  });
  afterAll(() => harness.close());

  async function exhibitor(name: string): Promise<{ companyId: CompanyId; member: SignedIn }> {
    const companyId = await fairs.company(name);
    await fairs.takePart(fairId, companyId);
    const member = await harness.people.signedIn({ companies: [companyId] });
    const actor = {
      personId: member.personId,
      requestId: 'r',
      companyIds: [companyId],
      fairRoles: [],
      ledCompanies: [],
    };
    const claim = { fairId, boothId: await fairs.booth(fairId), companyId };
    unwrap(await harness.app.get(BookBooth, { strict: false }).execute(actor, claim, 'one'));
    return { companyId, member };
  }

  const get = (path: string, as: SignedIn | null = organiser): Promise<Response> =>
    fetch(`${harness.url}/exports/${path}`, { headers: as ? { authorization: `Bearer ${as.token}` } : {} });

  it('sends all bookings to an organiser, with no cell that runs as a formula', async () => {
    const answer = await get(`bookings?fairId=${fairId}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Dat gian hang.csv"; filename*=UTF-8''%C4%90%E1%BA%B7t%20gian%20h%C3%A0ng.csv`,
    );
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Gian hàng,Diện tích (m²),Doanh nghiệp,Mã số thuế');
    expect(lines[0]).toContain('Đã thanh toán,Phần thiếu được bỏ qua');
    expect(lines).toHaveLength(3);
    expect(lines.some((line) => line.includes(",'=cmd() registered,"))).toBe(true);
  });

  it('sends a company its own, as Excel too', async () => {
    const [{ companyId, member }] = firms;
    const answer = await get(`bookings?fairId=${fairId}&companyId=${companyId}&format=xlsx`, member);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    const { rows } = unwrap(await readTable(new Uint8Array(await answer.arrayBuffer())));
    expect(rows.map(({ cells }) => cells[2])).toEqual(["'=cmd() registered"]);
  });

  it('writes in the language that a link names', async () => {
    const lines = (await (await get(`bookings?fairId=${fairId}&language=ja`)).text()).split('\r\n');
    expect(lines[0]).not.toContain('Gian hàng');
    const odd = await get(`bookings?fairId=${fairId}&language=xx`);
    expect(await odd.text()).toContain('Gian hàng');
  });

  it('answers what it does not have and what one may not have alike', async () => {
    const [first, second] = firms;
    const refusals = [
      await get(`nothing?fairId=${fairId}`),
      await get(`bookings?fairId=${otherFairId}`),
      await get('bookings'),
      await get('bookings?fairId=x'),
      await get(`bookings?fairId=${fairId}&format=exe`),
      await get(`bookings?fairId=${fairId}&companyId=x`),
      await get(`bookings?fairId=${fairId}`, first.member),
      await get(`bookings?fairId=${fairId}&companyId=${second.companyId}`, first.member),
      await get(`bookings?fairId=${otherFairId}&companyId=${first.companyId}`, first.member),
    ];
    expect(refusals.map(({ status }) => status)).toEqual(refusals.map(() => 404));
    const bodies = await Promise.all(refusals.map((refusal) => refusal.text()));
    // Alike for each reader, in the reader's own language.
    expect([new Set(bodies.slice(0, 6)).size, new Set(bodies.slice(6)).size]).toEqual([1, 1]);
    expect((await get(`bookings?fairId=${fairId}`, null)).status).toBe(401);
  });
});
