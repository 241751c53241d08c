import type { Browser, Page } from 'playwright-core';
import { firstFair, missing, openBrowser, visitor } from './world/the-world.js';

/** A card of a list, by what stands in its heading. */
const card = (page: Page, heading: string | RegExp) =>
  page.locator('main li').filter({ has: page.getByRole('heading', { name: heading }) });

(missing ? describe.skip : describe)(`money in a browser${missing ? ` (skipped: ${missing} is missing)` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('lets a firm ask for a subsidy, read how it stands, and take it back', async () => {
    const exhibitor = await visitor(browser, { as: 'exhibitor', language: 'en', size: 'phone' });
    const { page } = exhibitor;
    const fairId = await firstFair(exhibitor);
    await exhibitor.go(`/fairs/${fairId}/bookings`);
    await page.getByRole('link', { name: 'City subsidies' }).first().click();
    await page.getByText(/^The city would pay up to ₫[\d,]+\.$/).waitFor();
    const asked = await page.getByLabel('What to ask for').locator('option:checked').textContent();
    await page.getByRole('button', { name: /^Ask for the subsidy/ }).click();
    const request = page.locator('main').getByRole('heading', { name: asked ?? '' });
    await request.waitFor();
    await page.getByText('Waiting for a decision').first().waitFor();
    expect(await page.getByText('not seen yet').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('What to ask for').locator('option').allTextContents()).not.toContain(asked);

    await page.getByRole('button', { name: 'Take the request back' }).first().click();
    await page.getByRole('dialog').getByLabel('Why').fill('Asked for the wrong booth');
    await page.getByRole('dialog').getByRole('button', { name: 'Take the request back' }).click();
    await page.getByText('Reason: Asked for the wrong booth').first().waitFor();
    await page
      .getByLabel('What to ask for')
      .locator('option', { hasText: asked ?? '' })
      .waitFor({ state: 'attached' });
    expect(exhibitor.faults).toEqual([]);
    await exhibitor.context.close();
  });

  it('lets an officer see papers, approve, refuse, settle and take an approval back', async () => {
    const officer = await visitor(browser, { as: 'officer-1', language: 'en', size: 'desktop' });
    const { page } = officer;
    const fairId = await firstFair(officer);
    await officer.go(`/fairs/${fairId}/subsidies`);
    const titles = page.locator('main li h2');
    await titles.first().waitFor();
    const [first, second] = await titles.allTextContents();

    await card(page, first).getByRole('button', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Number of the decision').fill('77/QĐ-TEST');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    // Papers nobody has seen stand in the way, and what was typed stays.
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Number of the decision').inputValue()).toBe('77/QĐ-TEST');
    await page.keyboard.press('Escape');
    for (const paper of await card(page, first).getByRole('checkbox').all())
      if (!(await paper.isChecked())) {
        await paper.click();
        await page.locator('main li').filter({ hasText: first }).locator('input:checked').last().waitFor();
        await paper.and(page.locator(':checked')).waitFor();
      }
    await card(page, first).getByRole('button', { name: 'Approve' }).click();
    await dialog.getByLabel('Number of the decision').fill('77/QĐ-TEST');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await card(page, first).waitFor({ state: 'detached' });

    await card(page, second).getByRole('button', { name: 'Refuse' }).click();
    await dialog.getByLabel('Reason').fill('Not a firm of the city');
    await dialog.getByRole('button', { name: 'Refuse' }).click();
    await card(page, second).waitFor({ state: 'detached' });

    await page.getByLabel('State').selectOption('REFUSED');
    await card(page, second).getByText('Not a firm of the city').waitFor();
    await page.getByLabel('State').selectOption('APPROVED');
    await card(page, first).getByText('Decision 77/QĐ-TEST').waitFor();
    const others = (await titles.allTextContents()).filter((title) => title !== first);
    await card(page, first).getByRole('button', { name: 'Take the approval back' }).click();
    await dialog.getByLabel('Reason').fill('The booth was given up');
    await dialog.getByRole('button', { name: 'Take the approval back' }).click();
    await card(page, first).waitFor({ state: 'detached' });

    const settled = others.at(0) ?? '';
    await card(page, settled).getByRole('button', { name: 'Enter what the city paid' }).click();
    await dialog.getByLabel('Amount in đồng').fill('1000000');
    await dialog.getByRole('button', { name: 'Enter what the city paid' }).click();
    await card(page, settled).waitFor({ state: 'detached' });
    await page.getByLabel('State').selectOption('SETTLED');
    await card(page, settled).getByText('₫1,000,000').waitFor();
    expect(officer.faults).toEqual([]);
    await officer.context.close();
  });

  it('opens a programme of the city and changes its budget', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const { page } = organiser;
    const fairId = await firstFair(organiser);
    await organiser.go(`/fairs/${fairId}/subsidies?tab=open`);
    const name = `Green power ${Date.now()}`;
    await page.getByLabel('Name of the programme').fill(name);
    await page.getByLabel("Number of the city's decision").fill('5/QĐ-TEST');
    await page.getByLabel('Budget in đồng').fill('50000000');
    await page.getByLabel('Per cent of the costs').fill('30');
    await page.getByLabel('At most for one firm, in đồng').fill('5000000');
    await page.getByLabel('Requests from').fill('2030-01-01T08:00');
    await page.getByLabel('Requests until').fill('2029-12-01T08:00');
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.getByLabel('Code').fill('Not a code');
    await page.getByLabel('Name in Vietnamese').fill('Đơn đề nghị');
    await page.getByLabel('Name in English').fill('Application');
    await page.getByRole('button', { name: 'Open the programme' }).click();
    // Beside the fields, and what was typed stays.
    await page.getByLabel('Requests until').and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByLabel('Code').and(page.locator('[aria-invalid=true]')).waitFor();
    expect(await page.getByLabel('Name of the programme').inputValue()).toBe(name);
    await page.getByLabel('Requests until').fill('2030-02-01T08:00');
    await page.getByLabel('Code').fill('application');
    await page.getByRole('button', { name: 'Open the programme' }).click();
    await page.getByText('The programme is open.').waitFor();

    await page.getByRole('link', { name: 'Programmes' }).click();
    await card(page, name).getByRole('button', { name: 'Change' }).click();
    await page.getByRole('dialog').getByLabel('Budget').fill('60000000');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await card(page, name).getByText('₫60,000,000').first().waitFor();
    expect(organiser.faults).toEqual([]);
    await organiser.context.close();
  });

  it('cancels a request for payment with the reason', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'phone' });
    const { page } = organiser;
    const fairId = await firstFair(organiser);
    await organiser.go(`/fairs/${fairId}/sales?tab=requests`);
    await page.getByRole('row').filter({ hasText: 'Open' }).first().getByRole('link').click();
    await page.getByRole('button', { name: 'Cancel the request' }).click();
    await page.getByRole('dialog').getByLabel('Why (may be left empty)').fill('Asked for twice');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the request' }).click();
    await page.getByText('Asked for twice').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel the request' }).count()).toBe(0);
    expect(organiser.faults).toEqual([]);
    await organiser.context.close();
  });

  it('imports the numbers of invoices once they were seen row by row', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const { page } = organiser;
    const fairId = await firstFair(organiser);
    await organiser.go(`/fairs/${fairId}/sales?tab=requests`);
    const reference = await page.getByRole('row').last().getByRole('link').textContent();
    await page.getByRole('link', { name: 'Invoice numbers' }).click();
    const number = String(Date.now()).slice(-8).replace(/^0+/, '');
    const choose = (line: string) =>
      page.getByLabel('List of invoices').setInputFiles({
        name: 'invoices.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`reference,series,number,issuedOn\n${line}\n`),
      });
    await choose(`KN0000000,1C27TAA,${number},2027-01-05`);
    await page.getByText('Row 2, Reference').waitFor();
    await choose(`${reference},1C27TAA,${number},2027-01-05`);
    await page.getByRole('cell', { name: number }).waitFor();
    await page.getByRole('button', { name: 'Import 1 invoice' }).click();
    await page.getByText('1 invoice was imported.').waitFor();
    await page.getByRole('link', { name: 'Payment requests' }).click();
    await page.getByRole('link', { name: reference ?? '' }).click();
    await page.getByText(new RegExp(`1C27TAA.*${number}`)).waitFor();
    expect(organiser.faults).toEqual([]);
    await organiser.context.close();
  });

  it('says row by row what an edited list of transfers may not change', async () => {
    const organiser = await visitor(browser, { as: 'organiser', language: 'en', size: 'desktop' });
    const { page } = organiser;
    const fairId = await firstFair(organiser);
    await organiser.go(`/fairs/${fairId}/sales?tab=transfers`);
    const list = await organiser.context.request.get(`/exports/transfers?fairId=${fairId}&format=csv`);
    const [headings, ...rows] = (await list.text()).trim().split('\r\n');
    const { answer } = (await organiser.ask(
      `query ($fairId: ID!) { answer: bankTransactions(fairId: $fairId, state: DOUBTFUL, first: 1) {
        ... on BankTransactionConnection { nodes { id } } } }`,
      { fairId },
    )) as unknown as { answer: { nodes: { id: string }[] } };
    const waiting = rows.find((row) => row.includes(answer.nodes[0].id)) ?? '';
    // Nothing was written beside it: the file comes back as it went out.
    const comes = (row: string) =>
      page.getByLabel('Edited list').setInputFiles({
        name: 'transfers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${headings}\r\n${row}\r\n`),
      });
    await page.getByRole('link', { name: 'Assign transfers by file' }).click();
    await comes(waiting);
    await page.getByText('The file changes nothing.').waitFor();
    const [id, stamp] = waiting.split(',').slice(-2);
    await comes(waiting.replace(new RegExp(`[^,]*,[^,]*,${id},${stamp}$`), `KN0000000,They called,${id},${stamp}`));
    await page.getByText('Row 2, pays request:').waitFor();
    expect(organiser.faults).toEqual([]);
    await organiser.context.close();
  });
});
