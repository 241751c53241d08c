import { readTable, writeXlsx } from '@ketnoi/documents';
import { type FairId, unwrap } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { Harness, SignedIn } from './harness.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

type Row = Partial<Record<TextKey, string>>;

/** One list of a fair that goes out as Excel, is edited in Vietnamese, and comes back by `checkEdited…`, `takeBack…`. */
export class EditedFiles {
  constructor(
    private readonly harness: Harness,
    private readonly fairId: FairId,
    private readonly kind: string,
    private readonly named: string,
    private readonly by: SignedIn,
  ) {}

  download(as = this.by): Promise<Response> {
    return fetch(`${this.harness.url}/exports/${this.kind}?fairId=${this.fairId}&format=xlsx&language=vi`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  }

  /** Uploads the list as it stands now with other cells, by the ids of their rows, and with rows that are new. */
  async edited(cells: Readonly<Record<string, Row>>, added: readonly Row[] = []): Promise<string> {
    const body = new Uint8Array(await (await this.download()).arrayBuffer());
    const { headings, rows } = unwrap(await readTable(body));
    const at = (key: TextKey): number => {
      const column = headings.indexOf(text('vi', key));
      if (column < 0) throw new Error(`no column ${key}`);
      return column;
    };
    const changed = rows.map(({ cells: row }) => {
      const line = [...row];
      for (const [key, cell] of Object.entries(cells[row[at('columns.id')]] ?? {})) line[at(key as TextKey)] = cell;
      return line;
    });
    for (const row of added) {
      const line = headings.map(() => '');
      for (const [key, cell] of Object.entries(row)) line[at(key as TextKey)] = cell;
      changed.push(line);
    }
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows: changed })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${this.by.token}` };
    const response = await fetch(`${this.harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }

  check(uploadId: string): Promise<Difference> {
    return this.ask(
      `query ($input: EditedListInput!) { answer: checkEdited${this.named}(input: $input) { ... on ListDifference {
        seen changes { name column before after } conflicts { name column before after } problems { row column code message } } } }`,
      { input: { fairId: this.fairId, uploadId } },
    );
  }

  takeBack(uploadId: string, seen: string, key: string): Promise<object> {
    return this.ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBack${this.named}(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on UnusableFile { problems { row column code } }
          ... on ExpectedError { code } } }`,
      { input: { fairId: this.fairId, uploadId, seen }, key },
    );
  }

  private async ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await this.harness.query<{ answer: T }>(document, { ...variables }, { as: this.by });
    expect(errors).toBeUndefined();
    return data.answer;
  }
}
