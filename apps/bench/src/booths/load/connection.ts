/** One connection to a gateway, kept open: GraphQL over HTTP, one question at a time, as a browser asks. */
import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string }[];
}

export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly target: { hostname: string; port: string };

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.target = { hostname, port };
  }

  /** Whatever comes, also refusals by the server; rejects when the connection breaks. */
  ask(query: string, variables: object, token: string): Promise<Reply> {
    return this.prepare(query, variables, token)();
  }

  /** Does all but sending: what is to start together is prepared first, and takes its place on its connection. */
  prepare(query: string, variables: object, token: string): () => Promise<Reply> {
    const body = JSON.stringify({ query, variables });
    const asking = request({
      ...this.target,
      agent: this.agent,
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        authorization: `Bearer ${token}`,
      },
    });
    const reply = new Promise<Reply>((resolve, reject) => {
      asking.on('error', reject);
      asking.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => resolve(replyOf(response.statusCode ?? 0, Buffer.concat(parts).toString())));
      });
    });
    return () => {
      asking.end(body);
      return reply;
    };
  }

  close(): void {
    this.agent.destroy();
  }
}

function replyOf(status: number, text: string): Reply {
  try {
    const { data, errors } = JSON.parse(text) as Partial<Reply>;
    return { status, data: data ?? null, errors: errors ?? [] };
  } catch {
    return { status, data: null, errors: [{ message: text.slice(0, 200) }] };
  }
}
