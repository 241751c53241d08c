import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../people.js';
import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const fairOf = ({ target }: Asked) => ({ fair: target.fairId });
const stand = ({ target: { fairId, companyId } }: Asked) => ({ fair: fairId, company: companyId });
const ARGS = 'fairId: $fair, companyId: $company';
const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' };

/** The token of a question to the own supplier; for kind `random` of none. */
async function tokenOf({ world, kind }: Asked): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  if (kind === 'random') return token;
  await world.harness.database.dataSource.query(
    `INSERT INTO supplier_questions (fair_id, id, token_hash, company_id, kind, taxonomy_id, asked_by, asked_at, expires_at)
     VALUES (?, ?, ?, ?, 'certificate', 'iso-9001', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY)`,
    [world.fairId, newId(), createHash('sha256').update(token).digest('hex'), world.led.companyId, newId()],
  );
  return token;
}

/** A question to the target that waits for an answer. */
async function questionTo({ world, target }: Asked): Promise<string> {
  const id = newId();
  await world.harness.database.dataSource.query(
    `INSERT INTO supplier_questions (fair_id, id, token_hash, company_id, kind, taxonomy_id, asked_by, asked_at, expires_at)
     VALUES (?, ?, ?, ?, 'certificate', 'iso-9001', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY)`,
    [target.fairId, id, createHash('sha256').update(id).digest('hex'), target.companyId, newId()],
  );
  return id;
}

export const MATCHING_CASES: WalkCase[] = [
  {
    operation: 'Query.nearMisses',
    document: `query ($fair: ID!, $company: ID!) { nearMisses(${ARGS}) { buyers needs text changes { rule } } }`,
    variables: stand,
  },
  {
    operation: 'Query.openQuestions',
    document: `query ($fair: ID!, $company: ID!) { openQuestions(${ARGS}) { kind buyers text } }`,
    variables: stand,
  },
  {
    operation: 'Query.unmetDemand',
    document: 'query ($fair: ID!) { unmetDemand(fairId: $fair) { lack id buyers text } }',
    variables: fairOf,
  },
  {
    operation: 'Query.matchingWeights',
    document:
      'query ($fair: ID!) { matchingWeights(fairId: $fair) { version weights { signal weight } versions { version } } }',
    variables: fairOf,
  },
  {
    operation: 'Query.triedWeights',
    document: `query ($trial: WeightTrialInput!) { triedWeights(trial: $trial) { ${REFUSED} ... on TriedWeights {
      unchangedCount changed { need { id } buyer { id } enter { id } leave { id } } } } }`,
    variables: ({ target }) => ({ trial: { fairId: target.fairId, weights: [{ signal: 'process', weight: 1 }] } }),
  },
  {
    operation: 'Subscription.scoresChanged',
    document: 'subscription ($fair: ID!) { scoresChanged(fairId: $fair) }',
    variables: fairOf,
  },
  {
    operation: 'Query.readText',
    document: 'query ($input: TextToReadInput!) { readText(input: $input) { facts { id } notices { text } } }',
    variables: ({ target }) => ({ input: { fairId: target.fairId, text: 'We bend tubes.', side: 'SUPPLIER' } }),
  },
  {
    operation: 'Query.unknownWords',
    document: 'query ($fair: ID!) { unknownWords(fairId: $fair) { word texts examples } }',
    variables: fairOf,
  },
  {
    operation: 'Query.mappedWords',
    document: 'query ($fair: ID!) { mappedWords(fairId: $fair) { word taxonomyId } }',
    variables: fairOf,
  },
  {
    operation: 'Query.mayMapEverywhere',
    document: 'query ($fair: ID!) { mayMapEverywhere(fairId: $fair) }',
    variables: fairOf,
  },
  {
    operation: 'Mutation.mapWord',
    document: `mutation ($mapping: WordMappingInput!) { mapWord(mapping: $mapping) { ${REFUSED} } }`,
    variables: ({ target }) => ({ mapping: { fairId: target.fairId, word: 'zorbling', taxonomyId: 'hot-forging' } }),
  },
  {
    operation: 'Mutation.unmapWord',
    document: `mutation ($word: WordInput!) { unmapWord(word: $word) { ${REFUSED} } }`,
    variables: async (asked) => {
      const word = await asked.made(async () => {
        const { fairId } = asked.target;
        const made = `word ${newId()}`;
        await asked.world.harness.database.dataSource.query(
          `INSERT INTO mapped_words (fair_id, language, word, taxonomy_id, mapped_by, mapped_at)
           VALUES (?, '', ?, 'hot-forging', ?, UTC_TIMESTAMP(3))`,
          [fairId, made, newId()],
        );
        return made;
      });
      return { word: { fairId: asked.target.fairId, word } };
    },
  },
  {
    operation: 'Query.supplierQuestion',
    document: 'query ($token: String!) { supplierQuestion(token: $token) { text state } }',
    variables: async (asked) => ({ token: await tokenOf(asked) }),
  },
  {
    operation: 'Query.companyQuestions',
    document: `query ($fair: ID!, $company: ID!) { companyQuestions(${ARGS}) { id text } }`,
    variables: stand,
  },
  {
    operation: 'Mutation.answerCompanyQuestion',
    document: `mutation ($input: CompanyQuestionAnswerInput!) { answerCompanyQuestion(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { fairId, companyId } = asked.target;
      return { input: { fairId, companyId, questionId: await asked.made(() => questionTo(asked)), yes: true } };
    },
  },
  {
    operation: 'Mutation.askSupplier',
    document: `mutation ($input: AskSupplierInput!, $key: IdempotencyKey!) {
      askSupplier(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ target: { fairId, companyId }, key }) => ({ input: { fairId, companyId, ...IATF }, key: key() }),
  },
  {
    operation: 'Mutation.answerSupplierQuestion',
    document: `mutation ($answer: QuestionAnswerInput!) { answerSupplierQuestion(answer: $answer) { ${REFUSED} } }`,
    variables: async (asked) => ({ answer: { token: await tokenOf(asked) } }),
  },
];
