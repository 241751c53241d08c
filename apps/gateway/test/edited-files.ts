import { writeXlsx } from '@ketnoi/documents';
import type { FairId } from '@ketnoi/kernel';
import { EditedSheet, type Row } from './edited-sheet.js';
import type { Harness, SignedIn } from './harness.js';

export interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

/** What a check tells of a list, of whatever type it is a part. */
export const DIFFERENCE = `seen changes { name column before after } conflicts { name column before after }
  problems { row column code message }`;

/** One list of a fair that goes out as Excel, is edited in Vietnamese, and comes back by `checkEdited…`, `takeBack…`. */
export class EditedFiles {
  constructor(
    private readonly harness: Harness,
    private readonly fairId: FairId,
    private readonly kind: string,
    private readonly named: string,
    private readonly by: SignedIn,
    /** Of what the list is, where a fair has several of them: the operations have inputs of their own then. */
    private readonly of?: Readonly<Record<string, string>>,
  ) {}

  download(as = this.by): Promise<Response> {
    const asked = new URLSearchParams({ fairId: this.fairId, format: 'xlsx', language: 'vi', ...this.of });
    return fetch(`${this.harness.url}/exports/${this.kind}?${asked.toString()}`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  }

  async sheet(): Promise<EditedSheet> {
    return EditedSheet.read(await this.download());
  }

  /** Uploads the list as it stands now with other cells, by the ids of their rows, and with rows that are new. */
  async edited(cells: Readonly<Record<string, Row>>, added: readonly Row[] = []): Promise<string> {
    const sheet = await this.sheet();
    for (const [id, row] of Object.entries(cells)) sheet.write(id, row);
    for (const row of added) sheet.add(row);
    return this.upload(sheet);
  }

  async upload({ headings, rows }: EditedSheet): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${this.by.token}` };
    const response = await fetch(`${this.harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }

  check(uploadId: string): Promise<Difference> {
    return this.compared(uploadId, `__typename ... on ListDifference { ${DIFFERENCE} } ... on ExpectedError { code }`);
  }

  /** The same for a list whose check says more. */
  compared<Told>(uploadId: string, told: string): Promise<Told> {
    return this.ask(
      `query ($input: Edited${this.input}!) { answer: checkEdited${this.named}(input: $input) { ${told} } }`,
      { input: { fairId: this.fairId, ...this.of, uploadId } },
    );
  }

  takeBack(uploadId: string, seen: string, key: string): Promise<object> {
    return this.ask(
      `mutation ($input: Approved${this.input}!, $key: IdempotencyKey!) {
        answer: takeBack${this.named}(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on UnusableFile { problems { row column code } }
          ... on ExpectedError { code } } }`,
      { input: { fairId: this.fairId, ...this.of, uploadId, seen }, key },
    );
  }

  private get input(): string {
    return this.of ? `${this.named}Input` : 'ListInput';
  }

  async ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await this.harness.query<{ answer: T }>(document, { ...variables }, { as: this.by });
    expect(errors).toBeUndefined();
    return data.answer;
  }
}
