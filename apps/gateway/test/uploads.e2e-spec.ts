import { type Harness, type SignedIn, startHarness } from './harness.js';

describe('the upload route', () => {
  let harness: Harness;
  let lan: SignedIn;
  beforeAll(async () => {
    harness = await startHarness({ env: { LIMIT_UPLOAD_BYTES: '2000' } });
    lan = await harness.people.signedIn();
  });
  afterAll(() => harness.close());

  const send = (content: string, headers: Record<string, string> = {}, as: SignedIn | null = lan) => {
    const form = new FormData();
    form.set('file', new Blob([content], { type: 'text/csv' }), 'hãng.csv');
    return fetch(`${harness.url}/uploads`, {
      method: 'POST',
      body: form,
      headers: {
        'apollo-require-preflight': 'true',
        ...(as ? { authorization: `Bearer ${as.token}` } : {}),
        ...headers,
      },
    });
  };

  it('keeps a file for the person who sent it', async () => {
    const response = await send('registeredName\nFirm');
    expect(response.status).toBe(201);
    const { uploadId, ...rest } = (await response.json()) as { uploadId: string };
    expect(rest).toEqual({ name: 'hãng.csv', size: 19 });
    const rows = await harness.database.dataSource.query('SELECT person_id, body FROM uploads WHERE id = ?', [
      uploadId,
    ]);
    expect(rows).toMatchObject([{ person_id: lan.personId, body: Buffer.from('registeredName\nFirm') }]);
  });

  it('refuses what is too large, unsigned, from another site’s form, or no file', async () => {
    expect((await send('x'.repeat(3_000))).status).toBe(413);
    expect((await send('x', {}, null)).status).toBe(401);
    expect((await send('x', { 'apollo-require-preflight': '' })).status).toBe(400);
    const noForm = await fetch(`${harness.url}/uploads`, {
      method: 'POST',
      body: '{}',
      headers: {
        authorization: `Bearer ${lan.token}`,
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
      },
    });
    expect(noForm.status).toBe(415);
  });

  it('keeps no more than a few full files for one person', async () => {
    const minh = await harness.people.signedIn();
    const answers: number[] = [];
    for (let n = 0; n < 5; n++) answers.push((await send('x'.repeat(1_900), {}, minh)).status);
    expect(answers).toEqual([201, 201, 201, 201, 413]);
    expect((await send('x', {}, lan)).status).toBe(201);
  });

  it('counts against what a session may ask for', async () => {
    const strict = await startHarness({ env: { LIMIT_RATE_PER_MINUTE: '2' } });
    const mai = await strict.people.signedIn();
    const post = () =>
      fetch(`${strict.url}/uploads`, { method: 'POST', headers: { authorization: `Bearer ${mai.token}` } });
    const answers = [await post(), await post(), await post()].map(({ status }) => status);
    await strict.close();
    expect(answers).toEqual([400, 400, 429]);
  });
});
