/** Speaks GraphQL over HTTP as a program does, with a bearer token, or as nobody. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string; requestId?: string };
  }[];
  readonly status: number;
  readonly headers: Headers;
}

export interface As {
  /** Whose session; nobody's when left out. */
  readonly as?: { readonly token: string } | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export class GatewayClient {
  constructor(readonly url: string) {}

  /** Answers whatever came, errors included; `data` is typed by the caller. */
  async query<Data = Record<string, never>>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    { as, headers }: As = {},
  ): Promise<Answer<Data>> {
    return this.post(JSON.stringify({ query: document, variables }), { as, headers });
  }

  /** Sends any body at all, for documents that are not what they should be. */
  async post<Data>(body: string, { as, headers = {} }: As = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Bearer ${as.token}` } : {}),
        ...headers,
      },
    });
    const text = await response.text();
    const parsed = text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as Answer<Data>) : null;
    return { ...(parsed ?? { data: null as Data }), status: response.status, headers: response.headers };
  }
}
