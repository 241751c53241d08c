import { ListStandings, ViewHall } from '@ketnoi/booth-allocation';
import { writePlanCsv, writePlanSvg, writePlanXlsx } from '@ketnoi/documents';
import { type Actor, type HallId, isId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { BadRequestException, Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /exports/plan?fairId=…&hallId=…&format=svg|csv|xlsx`: a hall as it is drawn, which can be imported again; in lists also
 * how its booths stand. */
@Injectable()
export class PlanFile extends ExportFile {
  readonly kind = 'plan';

  constructor(
    private readonly viewHall: ViewHall,
    private readonly standings: ListStandings,
  ) {
    super();
  }

  async make(actor: Actor, { fairId, language, values }: ExportParams): Promise<MadeFile | null> {
    const { hallId = '', format = 'svg' } = values;
    if (hallId === '') throw new BadRequestException(text(language, 'errors.hall-not-said'));
    const hall = isId(hallId) ? await this.viewHall.execute(actor, fairId, hallId as HallId) : null;
    if (!hall) return null;
    if (format === 'svg') return { name: `${hall.name}.svg`, contentType: 'image/svg+xml', body: writePlanSvg(hall) };
    const standings = await this.standings.execute(actor, fairId);
    if (!standings) return null;
    const byNumber = new Map(
      hall.booths.flatMap(({ id, number }) => {
        const standing = standings.get(id);
        return standing ? [[number, standing] as const] : [];
      }),
    );
    if (format === 'csv')
      return { name: `${hall.name}.csv`, contentType: 'text/csv; charset=utf-8', body: writePlanCsv(hall, byNumber) };
    if (format !== 'xlsx') return null;
    return { name: `${hall.name}.xlsx`, contentType: XLSX, body: await writePlanXlsx(hall, byNumber) };
  }
}
