import { randomUUID } from 'node:crypto';
import { loadConfig } from '@ketnoi/config';
import { seededRng } from '@ketnoi/kernel';
import { fairFigures } from '@ketnoi/persistence';
import { taxonomy } from '@ketnoi/taxonomy';
import { answerOffers } from '../demo/rounds/answer-offers.js';
import { type FairReport, fairReport } from '../demo/rounds/demo-report.js';
import { expectMember, type GatewayClient, signIn } from '../demo/rounds/gateway-client.js';
import { runRound } from '../demo/rounds/run-round.js';

const FAIRS = `{ fairs { id names { language text } } }`;
const OFFER = `mutation ($fairId: ID!, $roundId: ID!, $key: IdempotencyKey!) {
  offerProposals(fairId: $fairId, roundId: $roundId, idempotencyKey: $key) { __typename ... on OfferedProposals { requests } }
}`;
const RELEASE = `mutation ($fairId: ID!, $key: IdempotencyKey!) {
  releaseTimetable(fairId: $fairId, idempotencyKey: $key) { __typename ... on ReleasedTimetable { versionNumber } }
}`;
const COMFORT = `query ($fairId: ID!) { timetableComfort(fairId: $fairId) {
  belowPromised meetingsMissed interpreted interpreterChanges halfDaysHired hallChanges
  suppliers { fewest median most gini } buyers { fewest median most gini } } }`;

export const usage =
  "usage: ketnoi demo-rounds\nthe rounds of the demo's fairs through the gateway at KETNOI_DEMO_URL, as its organiser";

export async function run(): Promise<number> {
  const url = process.env.KETNOI_DEMO_URL;
  const password = process.env.KETNOI_DEMO_PASSWORD;
  if (!url || !password) {
    console.error(
      'KETNOI_DEMO_URL and KETNOI_DEMO_PASSWORD say which gateway and how to sign in; npm run demo sets both',
    );
    return 2;
  }
  const organiser = await signIn(url, 'organiser@ketnoi.example', password);
  const { fairs } = await organiser.ask<{ fairs: { id: string; names: { language: string; text: string }[] }[] }>(
    FAIRS,
  );
  const standards = taxonomy().certificates.filter((c) => c.countsAsInternationalStandard);
  const figures = await fairFigures(
    loadConfig(process.env).database,
    standards.map((c) => c.id),
  );
  const reports: FairReport[] = [];
  for (const [i, fair] of figures.fairs.entries()) {
    const names = fairs.find((f) => f.id === fair.fairId)?.names ?? [];
    const name = names.find((n) => n.language === 'EN')?.text ?? fair.slug;
    reports.push(
      await runFair(organiser, name, fair, (done, text) =>
        console.log(JSON.stringify({ progress: (i + done) / figures.fairs.length, text: `${fair.slug}: ${text}` })),
      ),
    );
  }
  console.log(
    JSON.stringify({ suppliers: figures.suppliers, internationalStandard: figures.withCertificate, fairs: reports }),
  );
  return 0;
}

type OnProgress = (done: number, text: string) => void;

/** Propose → offer → both sides answer → timetable → release. */
async function runFair(
  organiser: GatewayClient,
  name: string,
  fair: Parameters<typeof fairReport>[1],
  onProgress: OnProgress,
): Promise<FairReport> {
  const { fairId } = fair;
  const part =
    (from: number, to: number): OnProgress =>
    (done, text) =>
      onProgress(from + (to - from) * done, text);
  const propose = await runRound(organiser, fairId, 'PROPOSE', part(0, 0.45));
  const { roundId } = propose;
  const { offerProposals } = await organiser.ask<{ offerProposals: { __typename: string } }>(OFFER, {
    fairId,
    roundId,
    key: randomUUID(),
  });
  expectMember(offerProposals, 'OfferedProposals');
  const rng = seededRng(fair.booths);
  const { accepted } = await answerOffers(organiser, fairId, roundId, rng, (done) => part(0.45, 0.75)(done, 'answers'));
  const timetable = await runRound(organiser, fairId, 'TIMETABLE', part(0.75, 1));
  const { timetableComfort } = await organiser.ask<{ timetableComfort: FairReport['comfort'] }>(COMFORT, { fairId });
  const { releaseTimetable } = await organiser.ask<{ releaseTimetable: { __typename: string } }>(RELEASE, {
    fairId,
    key: randomUUID(),
  });
  expectMember(releaseTimetable, 'ReleasedTimetable');
  return fairReport(name, fair, propose, timetable, accepted, timetableComfort);
}
