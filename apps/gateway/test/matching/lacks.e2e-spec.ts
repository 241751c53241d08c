import { randomUUID } from 'node:crypto';
import { type Harness, startHarness } from '../harness.js';
import { tokensFor } from './letter-links.js';
import { type Firm, MatchingWorld } from './matching-world.js';

const FORGING = { kind: 'PROCESS', taxonomyId: 'hot-forging' };
const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949', strength: 'REQUIRED' };

let harness: Harness;
let world: MatchingWorld;
let forge: Firm;
let silent: Firm;
let buyers: Firm[];
let needs: string[];
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Lacks');
  forge = await world.firm('forge', 'supplier');
  silent = await world.firm('silent', 'supplier');
  await world.declare(forge, [FORGING, { kind: 'CERTIFICATE', taxonomyId: 'iso-9001' }]);
  await world.declare(silent, [FORGING]);
  buyers = await Promise.all(['Akira', 'Beom', 'Chai'].map((name) => world.firm(name, 'buyer', 'JP')));
  needs = await Promise.all(
    buyers.map((buyer, i) => world.need(buyer, { facts: [FORGING, IATF], confidential: i === 2 })),
  );
});
afterAll(() => harness.close());

const nearMisses = (as: Firm): Promise<{ text: string; buyers: number | null; changes: object[] }[]> =>
  world.ask(
    `query ($fair: ID!, $company: ID!) { nearMisses(fairId: $fair, companyId: $company) {
      text buyers needs changes { rule certificates value } } }`,
    { fair: world.fairId, company: as.companyId },
    as.member,
  );

describe('what a supplier lacks', () => {
  it('is told with how many buyers it would open, and names none of them', async () => {
    const [card, ...others] = await nearMisses(forge);
    expect(card).toMatchObject({ buyers: 3, needs: 3, changes: [{ certificates: ['iatf-16949'] }] });
    expect(card.text).toBe('With IATF 16949 you would suit 3 more buyers (3 needs).');
    expect(others).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/Akira|Beom|Chai/);
  });

  it('is told without a number below three, and not at all of what only a confidential need asks', async () => {
    const secret = await world.firm('Dai', 'buyer', 'JP');
    await world.need(secret, { facts: [FORGING], toleranceMm: 0.004, confidential: true });
    const open = await world.firm('Eiji', 'buyer', 'JP');
    await world.need(open, { facts: [FORGING], maxLeadTimeDays: 11 });
    await world.declare(forge, [
      { kind: 'MIN_TOLERANCE_MM', amount: 0.05 },
      { kind: 'LEAD_TIME_DAYS', amount: 60 },
    ]);
    const cards = await nearMisses(forge);
    expect(cards.map((card) => [card.buyers, card.text])).toContainEqual([
      null,
      'With delivery within 11 days you would suit a few more buyers (fewer than 3).',
    ]);
    expect(JSON.stringify(cards)).not.toContain('0.004');
  });

  it('is known to programmes over all suppliers', async () => {
    const lacks = await world.ask<{ lack: string; id: string; buyers: number | null; text: string }[]>(
      'query ($fair: ID!) { unmetDemand(fairId: $fair) { lack id buyers needs suppliers text } }',
      { fair: world.fairId },
      world.officer,
    );
    expect(lacks[0]).toMatchObject({ lack: 'certificate', id: 'iatf-16949', buyers: 3, needs: 3 });
    expect(lacks.filter(({ lack }) => lack === 'lead-time')).toMatchObject([{ buyers: null }]);
    expect(JSON.stringify(lacks)).not.toMatch(/Akira|Beom|Chai|0\.004/);
  });
});

describe('what is not known of a supplier', () => {
  const asked = (token: string): Promise<{ text: string; state: string } | null> =>
    world.ask(
      'query ($token: String!) { supplierQuestion(token: $token) { text kind state companyName } }',
      { token },
      null,
    );
  const answered = (answer: object): Promise<{ __typename: string }> =>
    world.ask(
      `mutation ($answer: QuestionAnswerInput!) { answerSupplierQuestion(answer: $answer) {
        __typename ... on AnsweredQuestion { facts } ... on ExpectedError { message } } }`,
      { answer },
      null,
    );

  it('is asked by a link, answered without signing in, once, and counts at once', async () => {
    const questions = await world.ask<{ kind: string; taxonomyId: string; buyers: number; text: string }[]>(
      `query ($fair: ID!, $company: ID!) { openQuestions(fairId: $fair, companyId: $company) {
        rule kind taxonomyId unit buyers needs text } }`,
      { fair: world.fairId, company: silent.companyId },
      world.officer,
    );
    // The market is not known to any buyer; the certificate to those three who require it.
    expect(questions.map(({ kind, buyers: n }) => [kind, n])).toContainEqual(['CERTIFICATE', 3]);
    expect(questions.find(({ kind }) => kind === 'CERTIFICATE')?.text).toBe(
      'Do you hold a valid IATF 16949 certificate?',
    );
    const before = await world.verdicts(buyers[0], needs[0]);
    expect(before[silent.companyId].verdict).toBe('unknown');

    const sent = await world.ask(
      `mutation ($input: AskSupplierInput!, $key: IdempotencyKey!) {
        askSupplier(input: $input, idempotencyKey: $key) { ... on AskedSupplier { letters } ... on ExpectedError { message } } }`,
      {
        input: { fairId: world.fairId, companyId: silent.companyId, kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' },
        key: world.key(),
      },
      world.officer,
    );
    expect(sent).toEqual({ letters: 1 });
    const [token] = await tokensFor(harness.database.dataSource, silent.email);
    expect(await asked(token)).toMatchObject({ state: 'OPEN', kind: 'CERTIFICATE', companyName: 'silent' });
    expect(await answered({ token, amount: 3 })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await answered({ token, yes: true })).toMatchObject({ __typename: 'AnsweredQuestion', facts: 1 });
    const [gate] = (await world.verdicts(buyers[0], needs[0]))[silent.companyId].why.gates;
    expect(gate).toEqual({ rule: 'required-certificates', verdict: 'pass' });

    expect(await answered({ token, yes: false })).toMatchObject({ __typename: 'QuestionClosed' });
    expect(await asked(token)).toMatchObject({ state: 'ANSWERED' });
    expect(await asked('nobody-was-given-this')).toBeNull();
  });

  it('is asked once more however much is being asked already, and that no second time', async () => {
    const busy = await world.firm('busy', 'supplier');
    const { dataSource } = harness.database;
    const rows = Array.from({ length: 100 }, (_, i) => {
      const unit = `u${i}`;
      const [id, soon] = [randomUUID(), new Date(Date.now() + 86_400_000)];
      return [world.fairId, id, id, busy.companyId, 'moq', unit, id, new Date(0), soon, `moq||${unit}`];
    });
    await dataSource.query(
      `INSERT INTO supplier_questions
         (fair_id, id, token_hash, company_id, kind, unit, asked_by, asked_at, expires_at, live_subject) VALUES ?`,
      [rows],
    );
    const ask = (): Promise<object> =>
      world.ask(
        `mutation ($input: AskSupplierInput!, $key: IdempotencyKey!) { askSupplier(input: $input, idempotencyKey: $key) {
          ... on AskedSupplier { letters questionId } ... on ExpectedError { message } } }`,
        { input: { fairId: world.fairId, companyId: busy.companyId, kind: 'LEAD_TIME_DAYS' }, key: world.key() },
        world.officer,
      );
    const first = await ask();
    expect(first).toMatchObject({ letters: 1 });
    expect(await ask()).toEqual({ ...first, letters: 0 });
    const own = await world.ask<object>(
      `mutation ($input: CompanyQuestionAnswerInput!) { answerCompanyQuestion(input: $input) {
        ... on AnsweredQuestion { facts } ... on ExpectedError { message } } }`,
      {
        input: {
          ...{ fairId: world.fairId, companyId: busy.companyId, amount: 30 },
          questionId: (first as { questionId: string }).questionId,
        },
      },
      busy.member,
    );
    expect(own).toEqual({ facts: 1 });
  });
});
