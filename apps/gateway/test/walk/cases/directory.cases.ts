import type { Asked, WalkCase } from '../walk-case.js';
import { REFUSED } from './refused.js';

const COMPANY = `shortName registeredName addresses { line } facts { id words } contradictions { text } texts { body }
  participation(fairId: $fair) { seats } delegates(fairId: $fair) { ownName }`;
const ENTRY = `shortName website offers { products markets } booths { number } texts { body } brief(language: JA) { text }`;
const NEED = 'title body masked company { shortName } readFacts { id words }';
const FAIR = 'slug venue names { text }';
const fairOf = ({ target }: Asked) => ({ fair: target.fairId });
const stand = ({ target: { fairId, companyId } }: Asked) => ({ fairId, companyId });
const company = (name: string) => ({ registeredName: name, shortName: name, country: 'VN' });
const aNeed = { title: 'Brackets', language: 'EN' };
const needOf = (asked: Asked): Promise<string> =>
  asked.made(() => asked.world.programme.need(asked.target.fairId, asked.target.companyId, 'Brackets'));
/** A file of the asker's own. */
const listOf = async ({ world, role, key }: Asked) => ({
  language: 'EN',
  uploadId: role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId),
});
const factOf = (asked: Asked): Promise<string> => asked.made(() => asked.world.programme.fact(asked.target.companyId));
const fairEntries = (slug: string) => ({
  slug,
  names: [{ language: 'EN', text: 'A fair' }],
  venue: 'A hall',
  startsOn: '2027-05-01',
  endsOn: '2027-05-03',
});

export const DIRECTORY_CASES: WalkCase[] = [
  { operation: 'Query.fairs', document: `{ fairs { ${FAIR} } }`, variables: () => ({}) },
  {
    operation: 'Query.fair',
    document: `query ($fair: ID!) { fair(id: $fair) { ${REFUSED} ... on Fair { ${FAIR} } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.groups',
    document: `query ($fair: ID!) { groups(fairId: $fair) { ${REFUSED} ... on Groups { groups { name } } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.companies',
    document: `query ($fair: ID!) { companies(fairId: $fair) { ${REFUSED} ... on CompanyConnection {
      totalCount facets { country { id count } } nodes { ${COMPANY} } } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.company',
    document: `query ($fair: ID!, $id: ID!) { company(id: $id) { ${REFUSED} ... on Company { ${COMPANY} } } }`,
    variables: ({ target }) => ({ fair: target.fairId, id: target.companyId }),
  },
  {
    operation: 'Query.publicCatalogue',
    document: `query ($fair: ID!) { publicCatalogue(fairId: $fair) { ${REFUSED} ... on CatalogueEntryConnection {
      totalCount facets { product { id count } country { id count } } nodes { ${ENTRY} } } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.catalogueEntry',
    document: `query ($fair: ID!, $company: ID!) { catalogueEntry(fairId: $fair, companyId: $company) {
      ${REFUSED} ... on CatalogueEntry { ${ENTRY} } } }`,
    variables: ({ target, world }) => ({ fair: target.fairId, company: world.shown }),
  },
  {
    operation: 'Query.needs',
    document: `query ($fair: ID!) { needs(fairId: $fair, first: 100) { ${REFUSED} ... on NeedConnection { nodes { ${NEED} } } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.need',
    document: `query ($fair: ID!, $id: ID!) { need(fairId: $fair, id: $id) { ${REFUSED} ... on Need { ${NEED} } } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await needOf(asked) }),
  },
  {
    operation: 'Mutation.createFair',
    document: `mutation ($input: FairInput!, $key: IdempotencyKey!) {
      createFair(input: $input, idempotencyKey: $key) { ${REFUSED} ... on SavedFair { fair { ${FAIR} } } } }`,
    variables: ({ key }) => ({ input: fairEntries(key()), key: key() }),
  },
  {
    operation: 'Mutation.editFair',
    document: `mutation ($fair: ID!, $input: FairInput!) {
      editFair(fairId: $fair, input: $input) { ${REFUSED} ... on SavedFair { fair { ${FAIR} } } } }`,
    variables: ({ target, key }) => ({ fair: target.fairId, input: fairEntries(key()) }),
  },
  {
    operation: 'Mutation.createGroup',
    document: `mutation ($input: GroupInput!, $key: IdempotencyKey!) {
      createGroup(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: ({ world, target, key }) => ({
      input: {
        fairId: target.fairId,
        kind: 'ASSOCIATION',
        name: 'Another',
        leaderId: world.people['group-leader'].personId,
      },
      key: key(),
    }),
  },
  {
    operation: 'Mutation.registerCompany',
    document: `mutation ($input: RegisterCompanyInput!, $key: IdempotencyKey!) {
      registerCompany(input: $input, idempotencyKey: $key) { ${REFUSED} ... on SavedCompany { company { shortName } } } }`,
    variables: ({ world, target, role, key }) => ({
      input: {
        fairId: target.fairId,
        asSupplier: true,
        company: company('Newcomer'),
        groupId: role === 'group-leader' ? world.groupId : null,
      },
      key: key(),
    }),
  },
  {
    operation: 'Query.checkFirmsFile',
    document: `query ($input: FirmsFileInput!) { checkFirmsFile(input: $input) { ${REFUSED}
      ... on FirmsFilePreview { firms { row known { registeredName } } problems { row code message } } } }`,
    variables: async ({ world, target, role, key }) => ({
      input: {
        fairId: target.fairId,
        groupId: target.fairId === world.otherFairId ? world.otherGroupId : world.groupId,
        uploadId: role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId),
      },
    }),
  },
  {
    operation: 'Mutation.registerFirms',
    document: `mutation ($input: FirmsFileInput!, $key: IdempotencyKey!) {
      registerFirms(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async ({ world, target, role, key }) => ({
      input: {
        fairId: target.fairId,
        groupId: target.fairId === world.otherFairId ? world.otherGroupId : world.groupId,
        uploadId: role === 'anonymous' ? key() : await world.programme.upload(world.people[role].personId),
      },
      key: key(),
    }),
  },
  {
    operation: 'Query.companyChange',
    document: `query ($fair: ID!, $company: ID!) { companyChange(fairId: $fair, companyId: $company) { at byName } }`,
    variables: ({ target }) => ({ fair: target.fairId, company: target.companyId }),
  },
  {
    operation: 'Mutation.editCompany',
    document: `mutation ($input: EditCompanyInput!) { editCompany(input: $input) { ${REFUSED} } }`,
    // A version that is never current: what is refused for it was allowed before.
    variables: (asked) => ({ input: { ...stand(asked), version: 999, company: company('Renamed') } }),
  },
  {
    operation: 'Mutation.registerParticipation',
    document: `mutation ($input: ParticipationInput!) { registerParticipation(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        asSupplier: true,
        companyId: await asked.made(() => asked.world.fairs.company('Joining')),
      },
    }),
  },
  {
    operation: 'Mutation.chooseDelegates',
    document: `mutation ($input: DelegatesInput!) { chooseDelegates(input: $input) { ${REFUSED} } }`,
    variables: (asked) => ({ input: { ...stand(asked), personIds: [asked.target.member.personId] } }),
  },
  {
    operation: 'Mutation.declareFacts',
    document: `mutation ($input: CompanyAtFairInput!, $key: IdempotencyKey!) {
      declareFacts(input: $input, facts: [], idempotencyKey: $key) { ${REFUSED} } }`,
    variables: (asked) => ({ input: stand(asked), key: asked.key() }),
  },
  {
    operation: 'Mutation.retractFact',
    document: `mutation ($input: FactInput!) { retractFact(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => ({ input: { ...stand(asked), factId: await factOf(asked) } }),
  },
  {
    operation: 'Mutation.verifyFact',
    document: `mutation ($input: VerifyFactInput!) { verifyFact(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => ({ input: { ...stand(asked), factId: await factOf(asked), paper: 'certificate 7' } }),
  },
  {
    operation: 'Mutation.settleReadFact',
    document: `mutation ($input: ReadFactInput!) { settleReadFact(input: $input) { ${REFUSED} } }`,
    // A declared fact: what is refused for it was allowed before.
    variables: async (asked) => ({ input: { ...stand(asked), factId: await factOf(asked), verdict: 'CONFIRMED' } }),
  },
  {
    operation: 'Mutation.writeProfileText',
    document: `mutation ($input: ProfileTextInput!) {
      writeProfileText(input: $input) { ${REFUSED} ... on SavedProfileText { company { shortName } } } }`,
    variables: (asked) => ({ input: { ...stand(asked), language: 'EN', body: 'We bend tubes.' } }),
  },
  {
    operation: 'Mutation.writeNeed',
    document: `mutation ($input: CompanyAtFairInput!, $need: NeedInput!, $key: IdempotencyKey!) {
      writeNeed(input: $input, need: $need, idempotencyKey: $key) { ${REFUSED} ... on SavedNeed { need { ${NEED} } } } }`,
    variables: (asked) => ({ input: stand(asked), need: aNeed, key: asked.key() }),
  },
  {
    operation: 'Query.needsFile',
    document: `query ($input: NeedsFileInput!) { needsFile(input: $input) { ${REFUSED}
      ... on NeedsFilePreview { lines { title } problems { row message } } } }`,
    variables: async (asked) => ({ input: { ...stand(asked), ...(await listOf(asked)) } }),
  },
  {
    operation: 'Mutation.importNeeds',
    document: `mutation ($input: NeedsFileInput!, $key: IdempotencyKey!) {
      importNeeds(input: $input, idempotencyKey: $key) { ${REFUSED} } }`,
    variables: async (asked) => ({ input: { ...stand(asked), ...(await listOf(asked)) }, key: asked.key() }),
  },
  {
    operation: 'Mutation.editNeed',
    document: `mutation ($fair: ID!, $id: ID!, $need: NeedInput!) {
      editNeed(fairId: $fair, needId: $id, need: $need, version: 1) { ${REFUSED} } }`,
    variables: async (asked) => ({ fair: asked.target.fairId, id: await needOf(asked), need: aNeed }),
  },
  {
    operation: 'Mutation.settleNeedFact',
    document: `mutation ($input: SettleNeedFactInput!) { settleNeedFact(input: $input) { ${REFUSED} } }`,
    variables: async (asked) => {
      const { fairId, companyId } = asked.target;
      const needId = await asked.made(() => asked.world.programme.need(fairId, companyId, 'Hot forging of gears'));
      return { input: { fairId, needId, factId: 'process:hot-forging', verdict: 'REJECTED' } };
    },
  },
];
