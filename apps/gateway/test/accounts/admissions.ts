import type { Harness } from '../harness.js';
import { LAN } from './documents.js';
import { secretInLetterTo } from './letters.js';

export interface Answered {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

export const ASK_FOR_ADMISSION = `mutation ($input: AdmissionInput!) {
  askForAdmission(input: $input) { __typename ... on AskedForAdmission { days } ... on ExpectedError { code message }
    ... on InvalidInput { problems { path code } } } }`;
export const CONFIRM_ADMISSION = `mutation ($token: String!, $insteadOf: [ID!]) {
  confirmAdmission(token: $token, insteadOf: $insteadOf) { __typename ... on ConfirmedAdmission { fairId fairName firmName }
    ... on ExpectedError { message } ... on InvalidInput { problems { path code } } } }`;
export const ADMISSIONS = `query ($fair: ID!, $state: AdmissionState!) {
  admissions(fairId: $fair, state: $state, first: 50) { nodes { id state email message reason companyId
    firm { registeredName shortName taxCode country asSupplier asBuyer } person { ownName language timeZone mobile }
    likeFirms { companyId registeredName takesPart looksAfterItself } } } }`;

export const aFirm = (over: object = {}): object => ({
  registeredName: 'Công ty TNHH Cơ khí Sao Mai',
  shortName: 'Sao Mai',
  country: 'JP',
  asSupplier: true,
  ...over,
});

export const askFor = async (
  harness: Harness,
  fairId: string,
  email: string,
  { firm = aFirm(), ...over }: { firm?: object; [entry: string]: unknown } = {},
): Promise<Answered> => {
  const input = { fairId, email, firm, person: LAN, ...over };
  return (await harness.query<{ askForAdmission: Answered }>(ASK_FOR_ADMISSION, { input })).data.askForAdmission;
};

export const ADMISSION_TO_CONFIRM = `query ($token: String!) { admissionToConfirm(token: $token) {
  fairName message firm { shortName asSupplier asBuyer } earlier { id firmName sameFirm } } }`;

/** What the letter's link is followed by. */
export const confirmFrom = async (
  harness: Harness,
  email: string,
  insteadOf: readonly string[] | null = null,
): Promise<Answered> => {
  const token = (await secretInLetterTo(harness, email, 'admission-confirm')) ?? 'none';
  const answer = await harness.query<{ confirmAdmission: Answered }>(CONFIRM_ADMISSION, { token, insteadOf });
  return answer.data.confirmAdmission;
};

/** An open admission's id. */
export async function anOpenAdmission(harness: Harness, fairId: string, email: string, firm?: object): Promise<string> {
  await askFor(harness, fairId, email, firm ? { firm } : {});
  await confirmFrom(harness, email);
  const sql = "SELECT id FROM admissions WHERE fair_id = ? AND email = ? AND state = 'open' ORDER BY id DESC";
  const [row]: { id: string }[] = await harness.database.dataSource.query(sql, [fairId, email]);
  return row.id;
}
