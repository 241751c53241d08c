import type { Actor, FairId, Language } from '@ketnoi/kernel';

/** What a download is asked with: the reader's language, and whatever else stands in the address. */
export interface ExportParams {
  readonly fairId: FairId;
  readonly language: Language;
  /** Of the fair, by whose clock files tell times. */
  readonly timeZone: string;
  /** Parameters of the kind itself, such as `companyId` and `format`. Nothing about them has been checked. */
  readonly values: Readonly<Record<string, string>>;
}

export interface MadeFile {
  /** Any text; the route makes a safe file name of it. */
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/**
 * A kind of file that people download from `GET /exports/<kind>?fairId=…`. A feature lists its kinds among its
 * providers; the registry finds them. The use case behind `make` decides who may have the file: null answers as what
 * does not exist.
 */
export abstract class ExportFile {
  /** Lower-case words joined by `-`; no two files share it. */
  abstract readonly kind: string;
  abstract make(actor: Actor, params: ExportParams): Promise<MadeFile | null>;
}
