/** A program's way into the gateway: a bearer session, one document at a time, refusals as errors that name them. */
export interface GatewayClient {
  /** Asks, and throws when the gateway answers with an error. */
  ask<T>(document: string, variables?: object): Promise<T>;
}

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(as: BEARER, email: $email, password: $password) { __typename ... on SignedIn { token } }
}`;

export async function signIn(url: string, email: string, password: string): Promise<GatewayClient> {
  const { signIn: answer } = await post<{ signIn: { token?: string } }>(url, null, SIGN_IN, { email, password });
  const token = answer.token;
  if (!token) throw new Error(`${email} cannot sign in at ${url}: is this the demo's own database?`);
  return { ask: (document, variables) => post(url, token, document, variables) };
}

const PATIENCE_MS = 60_000;

async function post<T>(url: string, token: string | null, query: string, variables: object = {}): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    // Too many requests: the gateway says how long to wait, as it would to anybody.
    if (answer.status === 429 && Date.now() < until) {
      await pause(Number(answer.headers.get('retry-after') ?? '1') * 1_000);
      continue;
    }
    const body = (await answer.json()) as { data?: T; errors?: { message: string }[] };
    if (body.errors || !body.data) throw new Error(`the gateway refused: ${JSON.stringify(body.errors ?? body)}`);
    return body.data;
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The member of a result union that was hoped for, or an error that names the one that came. */
export function expectMember<T extends { __typename: string }>(result: T, name: string): T {
  if (result.__typename !== name) throw new Error(`expected ${name}, the gateway answered ${JSON.stringify(result)}`);
  return result;
}
