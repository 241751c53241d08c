import type { FairId } from '@ketnoi/kernel';
import { eventually } from '@ketnoi/testing';
import { LiveBooths } from '../src/booths/live/live-booths.js';
import { OpenSockets } from '../src/graphql/sockets/open-sockets.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { type Socket, openSocket } from './socket-client.js';

const CHANGES = 'subscription ($fair: ID!) { boothChanges(fairId: $fair, sinceVersion: 0) { version } }';

describe('sockets', () => {
  let harness: Harness;
  let fairId: FairId;
  let lan: SignedIn;
  const open: Socket[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairId = await new Fairs(harness.database.dataSource).fair('Socketfair');
    lan = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  });
  afterEach(() => Promise.all(open.splice(0).map((socket) => socket.end())));
  afterAll(() => harness.close());

  const connect = (as: SignedIn | null, headers?: Record<string, string>): Socket => {
    const socket = openSocket(harness.url, as?.token ?? null, headers);
    open.push(socket);
    return socket;
  };
  const openViews = (): number => harness.app.get(LiveBooths, { strict: false }).viewers();
  const openSockets = (): number => harness.app.get(OpenSockets, { strict: false }).count();
  const watching = async (as: SignedIn): Promise<Socket> => {
    const socket = connect(as);
    await socket.acknowledged;
    const before = openViews();
    socket.subscribe(CHANGES, { fair: fairId });
    await eventually(() => openViews() > before, { what: 'the view to open' });
    return socket;
  };

  it('let in nobody without a living session, and no page of another site', async () => {
    expect(await connect(null).closed).toMatchObject({ code: 4403 });
    expect(await connect({ ...lan, token: 'x'.repeat(43) }).closed).toMatchObject({ code: 4403 });
    expect(await connect(lan, { origin: 'https://evil.example' }).closed).toMatchObject({ code: 1006 });
  });

  it('give back everything a view held when the viewer leaves, politely or not', async () => {
    const sockets = [await watching(lan), await watching(lan), await watching(lan)];
    expect({ views: openViews(), sockets: openSockets() }).toEqual({ views: 3, sockets: 3 });
    sockets[0].terminate();
    await sockets[1].end();
    await eventually(() => openViews() === 1 && openSockets() === 1, { what: 'two views to be let go of' });
    await sockets[2].end();
    await eventually(() => openViews() === 0 && openSockets() === 0, { what: 'the last view to be let go of' });
  });

  it('close when the session ends, wherever it is ended, and those of other sessions stay', async () => {
    const [phone, laptop] = [await harness.people.signIn(lan.personId), await harness.people.signIn(lan.personId)];
    const [onPhone, onLaptop] = [await watching(phone), await watching(laptop)];
    const answer = await harness.query(
      'mutation ($id: ID!) { endSession(sessionId: $id) { __typename } }',
      { id: phone.sessionId },
      { as: laptop },
    );
    expect(answer.data).toEqual({ endSession: { __typename: 'SignedOut' } });
    expect(await onPhone.closed).toMatchObject({ code: 4403 });
    await harness.query('mutation { signOut { sessionIds } }', {}, { as: laptop });
    expect(await onLaptop.closed).toMatchObject({ code: 4403 });
    await eventually(() => openViews() === 0);
  });

  it('are found by the roll call when nobody heard of the ending', async () => {
    const tablet = await harness.people.signIn(lan.personId);
    const socket = await watching(tablet);
    await harness.database.dataSource.query('UPDATE sessions SET ended_at = UTC_TIMESTAMP(3) WHERE id = ?', [
      tablet.sessionId,
    ]);
    await harness.app.get(OpenSockets, { strict: false }).callRoll();
    expect(await socket.closed).toMatchObject({ code: 4403 });
  });

  it('are opened anew when a right is taken away', async () => {
    const minh = await harness.people.signedIn({ roles: [{ fairId, role: 'desk-staff' }] });
    const socket = await watching(minh);
    const rows: { id: string }[] = await harness.database.dataSource.query(
      'SELECT id FROM memberships WHERE person_id = ?',
      [minh.personId],
    );
    await harness.query(
      'mutation ($id: ID!) { revokeMembership(membershipId: $id) { __typename } }',
      { id: rows[0].id },
      { as: lan },
    );
    expect(await socket.closed).toMatchObject({ code: 1012 });
  });

  it('carry subscriptions only, under the limits of every operation', async () => {
    const socket = connect(lan);
    await socket.acknowledged;
    const refused = async (document: string, variables = {}) => socket.firstAnswer(document, variables);
    expect(await refused('{ me { personId } }')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await refused('subscription { nonsense }')).toMatchObject({
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(await refused('subscription {')).toMatchObject({ type: 'error' });
    const foreign = await refused(CHANGES, { fair: '01985f00-0000-7000-8000-000000000000' });
    expect(foreign).toMatchObject({ payload: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
    expect(openViews()).toBe(0);
  });
});
