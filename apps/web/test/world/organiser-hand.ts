import type { Locator, Page } from 'playwright-core';

/** Sees a round that was just started to its end. */
export async function seeThrough(page: Page, kind: string): Promise<void> {
  const bar = page.getByRole('progressbar', { name: kind });
  await bar.waitFor();
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(100);
  await page.locator('[role=progressbar][data-state=FINISHED][aria-valuenow="100"]').waitFor();
}

export const chipOf = (page: Page, requestId: string): Locator => page.locator(`[data-request="${requestId}"]`).first();

/** So many of the first meetings are on the screen whatever its size. */
const MOST_TRIED = 8;

/** Drags one of the first meetings to where it fits, and holds it there: which of them fits elsewhere is the round's chance. */
export async function dragOneToWhereItFits(page: Page): Promise<string> {
  const chips = await page.locator('[data-request]').all();
  const ids = await Promise.all(chips.slice(0, MOST_TRIED).map((chip) => chip.getAttribute('data-request')));
  for (const id of new Set(ids.filter((one) => one !== null))) {
    if (await fitsSomewhere(page, id)) return id;
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  throw new Error('None of the first meetings fits elsewhere on this day.');
}

/** Drags a meeting over the slots of the day until the grid says that it fits, and holds it there. */
export async function dragToWhereItFits(page: Page, requestId: string): Promise<void> {
  if (!(await fitsSomewhere(page, requestId))) throw new Error('The meeting fits nowhere on this day.');
}

async function fitsSomewhere(page: Page, requestId: string): Promise<boolean> {
  const chip = await chipOf(page, requestId).boundingBox();
  const grid = await page.getByRole('region', { name: 'Timetable grid' }).boundingBox();
  if (!chip || !grid) throw new Error('The meeting is not on the screen.');
  const y = chip.y + chip.height / 2;
  await page.mouse.move(chip.x + 20, y);
  await page.mouse.down();
  for (const time of await page.locator('[data-aim]').all()) {
    const cell = await time.boundingBox();
    if (!cell) continue;
    const x = cell.x + cell.width / 2;
    const isOwn = x > chip.x && x < chip.x + chip.width;
    // Near its edges the grid scrolls along.
    if (isOwn || x < grid.x + 240 || x > grid.x + grid.width - 60) continue;
    await page.mouse.move(x, y, { steps: 6 });
    await page.locator('[data-aim=true]').and(time).waitFor();
    const told = page.locator('[role=status] [data-look=fits], [role=status] [data-look=clashes]');
    await told.first().waitFor();
    if ((await told.first().getAttribute('data-look')) === 'fits') return true;
    expect(await told.first().locator('li').count()).toBeGreaterThan(0);
  }
  return false;
}
