import { type DrawId, ShowDraws } from '@ketnoi/booth-allocation';
import { type Actor, isId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** `draw-inputs` with `drawId`: to the byte what was hashed, and what `ketnoi draw` reads. */
@Injectable()
export class DrawInputsFile extends ExportFile {
  readonly kind = 'draw-inputs';

  constructor(private readonly show: ShowDraws) {
    super();
  }

  async make(actor: Actor, { fairId, values: { drawId = '' } }: ExportParams): Promise<MadeFile | null> {
    const body = isId(drawId) ? await this.show.inputsFile(actor, fairId, drawId as DrawId) : null;
    return body === null ? null : { name: `draw-inputs-${drawId}.json`, contentType: JSON_TYPE, body };
  }
}

/** `draw-result` with `drawId`: to the byte what `ketnoi draw` writes. */
@Injectable()
export class DrawResultFile extends ExportFile {
  readonly kind = 'draw-result';

  constructor(private readonly show: ShowDraws) {
    super();
  }

  async make(actor: Actor, { fairId, values: { drawId = '' } }: ExportParams): Promise<MadeFile | null> {
    const body = isId(drawId) ? await this.show.resultFile(actor, fairId, drawId as DrawId) : null;
    return body === null ? null : { name: `draw-result-${drawId}.json`, contentType: JSON_TYPE, body };
  }
}
