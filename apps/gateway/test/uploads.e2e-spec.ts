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
});
