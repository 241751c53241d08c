/** What is read of every refusal. */
export const REFUSED = '__typename ... on ExpectedError { code message }';
