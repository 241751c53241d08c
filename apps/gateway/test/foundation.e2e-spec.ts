import { type Harness, startHarness } from './harness.js';

describe('the gateway', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it('knows who asks, in one statement', async () => {
    const lan = await harness.people.signedIn();
    const statements = await harness.statements(async () => {
      const answer = await harness.query<{ me: { personId: string } }>('{ me { personId } }', {}, { as: lan });
      expect(answer.data.me.personId).toBe(lan.personId);
    });
    expect(statements).toHaveLength(1);
    expect((await harness.query('{ me { personId } }')).data).toEqual({ me: null });
  });

  it('is live and ready', async () => {
    expect((await fetch(`${harness.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${harness.url}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: true, migrations: true, redis: true } });
  });
});
