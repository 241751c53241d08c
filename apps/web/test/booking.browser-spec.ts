import type { Browser, Locator } from 'playwright-core';
import { seriousIn } from './world/axe.js';
import { firstFair, missing, openBrowser, type Visitor, visitor } from './world/the-world.js';

interface Booth {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly companyId: string | null;
}

(missing ? describe.skip : describe)(
  `booking in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    it('shows a booth that another takes at once, holds one with a countdown, gives it back, books one and asks for a payment', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'desktop' });
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const fairId = await firstFair(exhibitor);
      const { plan } = (await organiser.ask(
        'query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan { booths { id number state companyId } } } }',
        { fairId },
      )) as unknown as { plan: { booths: Booth[] } };
      const [lost, own, next] = plan.booths.filter(({ state }) => state === 'FREE');
      const { me } = (await exhibitor.ask('{ me { memberships { companyId } } }')) as unknown as {
        me: { memberships: { companyId: string | null }[] };
      };
      const others = plan.booths.find(
        ({ companyId }) => companyId && !me.memberships.some((membership) => membership.companyId === companyId),
      );

      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${lost.id}`);
      await page.getByRole('button', { name: 'Book this booth' }).waitFor();
      await page.getByText('You pay').waitFor();
      await organiser.ask(
        'mutation ($key: IdempotencyKey!, $input: AllotInput!) { allotBooth(idempotencyKey: $key, input: $input) { __typename } }',
        { key: `allot-${lost.id}`, input: { fairId, boothId: lost.id, companyId: others?.companyId, reason: 'Test' } },
      );
      await page.locator(`[data-booth="${lost.id}"][data-look="BOOKED"]`).waitFor();
      await page.getByText('Somebody else has just taken this booth').waitFor();
      expect(await page.getByRole('button', { name: 'Book this booth' }).count()).toBe(0);

      // By the keyboard: to the booth in the list, Enter, and on to the buttons.
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${own.id}`);
      await page.getByRole('button', { name: /^Hold it for/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('timer').waitFor();
      expect(await page.getByRole('timer').textContent()).toMatch(/^\d+:\d\d$/);
      await page.locator(`[data-booth="${own.id}"][data-look="MINE"]`).waitFor();
      await page.getByRole('button', { name: 'Give back' }).click();
      // Not theirs any more; the waitlist may have been offered it at once.
      await page.locator(`[data-booth="${own.id}"]:not([data-look="MINE"])`).waitFor();

      await exhibitor.go(`/fairs/${fairId}/plan?booth=${next.id}`);
      await page.getByRole('button', { name: 'Book this booth' }).click();
      await page.waitForURL('**/bookings');
      const heading = page.getByRole('heading', { name: `Booth ${next.number}`, exact: true });
      const booked = page.getByRole('listitem').filter({ has: heading });
      await booked.getByRole('button', { name: 'Pay the deposit' }).click();
      await page.waitForURL('**/payments/*');
      await page.getByRole('img', { name: 'VietQR code for the transfer' }).waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
      await organiser.context.close();
    });

    it('holds, gives back and books several booths in one go, and goes on with the others when one is lost to another firm', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'phone' });
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const fairId = await firstFair(exhibitor);
      const { booths, rival } = await hallOfItsOwn(organiser, exhibitor, fairId);
      const [one, next, third, raced] = booths;
      const rivalHolds = async (boothId: string): Promise<string> => {
        const { holdBooth } = (await organiser.ask(
          'mutation ($key: IdempotencyKey!, $input: ClaimInput!) { holdBooth(idempotencyKey: $key, input: $input) { __typename } }',
          { key: `rival-${boothId}`, input: { fairId, boothId, companyId: rival } },
        )) as unknown as { holdBooth: { __typename: string } };
        return holdBooth.__typename;
      };
      const { page } = exhibitor;
      const order = page.getByRole('region', { name: 'Several booths together' });
      const looks = (boothId: string, look: string): Promise<void> =>
        page.locator(`[data-booth="${boothId}"][data-look="${look}"]`).waitFor();

      // One on the plan by touch, one by the keyboard, one in the list.
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${one.id}`);
      await page.getByRole('button', { name: 'Choose several booths' }).click();
      await order.getByRole('heading', { name: '1 booth chosen' }).waitFor();
      await page.locator(`[data-booth="${next.id}"]`).focus();
      await page.keyboard.press('Enter');
      await order.getByText('They stand wall to wall: they can be one stand.').waitFor();
      await page.getByText(/^As a list/).click();
      await page.getByRole('button', { name: third.number, exact: true }).click();
      await order.getByRole('heading', { name: '3 booths chosen' }).waitFor();
      await order.getByText(/^You pay: /).waitFor();
      expect(await seriousIn(page)).toEqual([]);

      // Another firm takes the third: said at once, and the two stay.
      expect(await rivalHolds(third.id)).toBe('HeldBooth');
      await looks(third.id, 'HELD');
      await order.getByText(`Booth ${third.number} has gone to somebody else. The others stay chosen.`).waitFor();
      await order.getByRole('heading', { name: '2 booths chosen' }).waitFor();
      // Nobody gets fewer than was chosen without saying so.
      expect(await order.getByRole('button', { name: /^Hold/ }).isDisabled()).toBe(true);
      await order.getByRole('button', { name: 'Go on with the others' }).click();

      await order.getByRole('button', { name: /^Hold 2 booths for/ }).click();
      await order.getByRole('timer').waitFor();
      await looks(one.id, 'MINE');
      await looks(next.id, 'MINE');
      const prolong = order.getByRole('button', { name: 'Hold once more' });
      await prolong.click();
      await order.getByText(/^The holds on booths .* cannot be prolonged again/).waitFor();
      expect(await prolong.count()).toBe(0);
      await order.getByRole('button', { name: 'Give all 2 back' }).click();
      await page.locator(`[data-booth="${one.id}"]:not([data-look="MINE"])`).waitFor();
      await page.locator(`[data-booth="${next.id}"]:not([data-look="MINE"])`).waitFor();

      // Two firms press at the same time: one of them has the booth, and the order has all of its booths or none.
      const [last, other] = [booths[4], raced];
      await exhibitor.go(`/fairs/${fairId}/plan?order=${last.id},${other.id}`);
      const hold = order.getByRole('button', { name: /^Hold 2 booths for/ });
      await hold.click({ trial: true });
      const button = await hold.elementHandle();
      const [said] = await Promise.all([rivalHolds(other.id), button?.dispatchEvent('click')]);
      if (said === 'HeldBooth') {
        await order.getByText(`Booth ${other.number} has gone to somebody else`).waitFor();
        await looks(last.id, 'FREE');
      } else {
        expect(said).toBe('BoothTaken');
        await looks(other.id, 'MINE');
        await looks(last.id, 'MINE');
      }

      await exhibitor.go(`/fairs/${fairId}/plan?order=${booths[5].id},${booths[6].id}`);
      await order.getByRole('button', { name: 'Book all 2 booths' }).click();
      await page.waitForURL('**/bookings');
      for (const { number } of [booths[5], booths[6]])
        await page.getByRole('heading', { name: `Booth ${number}` }).waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
      await organiser.context.close();
    });

    it('keeps what can be done about a booth in sight on a phone, and the plan where it was once the booth is held', async () => {
      const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'vi', size: 'phone' });
      const organiser = await visitor(browser, { as: 'organiser', language: 'vi', size: 'desktop' });
      const fairId = await firstFair(exhibitor);
      const { booths } = await hallOfItsOwn(organiser, exhibitor, fairId);
      const { page } = exhibitor;
      await exhibitor.go(`/fairs/${fairId}/plan?booth=${booths[2].id}`);
      const hall = page.locator('svg[role=group]');
      const onPlan = page.locator(`[data-booth="${booths[2].id}"]`);
      const hold = page.getByRole('button', { name: /^Giữ chỗ/ });
      await page.getByText('Bạn trả', { exact: true }).waitFor();
      expect(await isInSight(hold)).toBe(true);
      expect(await isInSight(onPlan)).toBe(true);
      const seen = await hall.getAttribute('viewBox');

      const asked = page.waitForResponse((said) => said.request().postData()?.includes('query PlanPage') ?? false);
      await hold.click();
      await (await asked).finished();
      await page.locator(`[data-booth="${booths[2].id}"][data-look="MINE"]`).waitFor();
      await page.getByRole('timer').waitFor();
      for (const shown of [
        page.getByRole('timer'),
        page.getByRole('button', { name: 'Đặt gian hàng này' }),
        page.getByRole('button', { name: 'Trả lại' }),
        onPlan,
      ])
        expect(await isInSight(shown)).toBe(true);
      expect(await hall.getAttribute('viewBox')).toBe(seen);

      await page.getByRole('button', { name: 'Trả lại' }).click();
      await page.locator(`[data-booth="${booths[2].id}"]:not([data-look="MINE"])`).waitFor();
      expect(exhibitor.faults).toEqual([]);
      await exhibitor.context.close();
      await organiser.context.close();
    });
  },
);

/** Whole on the screen, with nothing before it: neither the bars nor a sheet. */
const isInSight = (shown: Locator): Promise<boolean> =>
  shown.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
      const found = document.elementFromPoint((left + right) / 2, y);
      return found !== null && element.contains(found);
    });
  });

/** Free booths side by side that no other test takes, room for more of them than firms may have, and another firm. */
async function hallOfItsOwn(organiser: Visitor, exhibitor: Visitor, fairId: string) {
  const numberPrefix = `O${String(Date.now()).slice(-4)}`;
  await organiser.ask(
    'mutation ($input: LayOutHallInput!, $key: IdempotencyKey!) { layOutHall(input: $input, idempotencyKey: $key) { __typename } }',
    {
      key: `orders-${Date.now()}`,
      input: {
        ...{ fairId, name: `Hall of orders ${numberPrefix}`, booths: 16, numberPrefix },
        price: { amount: 20_000_000, currency: 'VND' },
      },
    },
  );
  const { plan } = (await organiser.ask(
    `query ($fairId: ID!) { plan(fairId: $fairId) { ... on Plan {
      bookingRules { opensAt closesAt holdMinutes } booths { id number state companyId } } } }`,
    { fairId },
  )) as unknown as { plan: { bookingRules: object; booths: Booth[] } };
  await organiser.ask('mutation ($input: BookingRulesInput!) { setBookingRules(input: $input) { __typename } }', {
    input: { ...plan.bookingRules, fairId, boothsPerCompany: 20 },
  });
  const { me } = (await exhibitor.ask('{ me { memberships { companyId } } }')) as unknown as {
    me: { memberships: { companyId: string | null }[] };
  };
  const own = new Set(me.memberships.map(({ companyId }) => companyId));
  const rival = plan.booths.find(({ companyId }) => companyId && !own.has(companyId))?.companyId;
  const booths = plan.booths
    .filter(({ number }) => number.startsWith(numberPrefix))
    .sort((one, other) => (one.number < other.number ? -1 : 1));
  return { booths, rival };
}
