import { type HallPicture, HallPictures, type PicturePlacement } from '@ketnoi/booth-allocation';
import type { FairId, HallId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

type PictureRow = Omit<HallPicture, 'placement'> & { placement: unknown };

@Injectable()
export class SqlHallPictures extends HallPictures {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async set(picture: HallPicture, body: Uint8Array, by: PersonId): Promise<void> {
    const { fairId, hallId, name, contentType, widthPx, heightPx, placement } = picture;
    await this.current.required('A picture').query(
      `INSERT INTO hall_pictures (fair_id, hall_id, name, content_type, width_px, height_px, placement, body, set_by, set_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE name = VALUES(name), content_type = VALUES(content_type), width_px = VALUES(width_px),
         height_px = VALUES(height_px), placement = VALUES(placement), body = VALUES(body), set_by = VALUES(set_by),
         set_at = VALUES(set_at)`,
      [
        fairId,
        hallId,
        name.slice(0, 255),
        contentType,
        widthPx,
        heightPx,
        JSON.stringify(placement),
        Buffer.from(body),
        by,
      ],
    );
  }

  async place(fairId: FairId, hallId: HallId, placement: PicturePlacement): Promise<void> {
    await this.current
      .required('A picture')
      .query('UPDATE hall_pictures SET placement = ?, set_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND hall_id = ?', [
        JSON.stringify(placement),
        fairId,
        hallId,
      ]);
  }

  async remove(fairId: FairId, hallId: HallId): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A picture')
      .query('DELETE FROM hall_pictures WHERE fair_id = ? AND hall_id = ?', [fairId, hallId]);
    return affectedRows > 0;
  }

  async of(fairId: FairId): Promise<readonly HallPicture[]> {
    const rows: PictureRow[] = await this.current.get().query(
      `SELECT fair_id AS fairId, hall_id AS hallId, name, content_type AS contentType, width_px AS widthPx,
              height_px AS heightPx, placement FROM hall_pictures WHERE fair_id = ?`,
      [fairId],
    );
    return rows.map((row) => ({ ...row, placement: jsonValue<PicturePlacement>(row.placement) }));
  }

  async body(fairId: FairId, hallId: HallId): Promise<{ contentType: string; body: Uint8Array } | null> {
    const [row]: { content_type: string; body: Buffer }[] = await this.current
      .get()
      .query('SELECT content_type, body FROM hall_pictures WHERE fair_id = ? AND hall_id = ?', [fairId, hallId]);
    return row ? { contentType: row.content_type, body: row.body } : null;
  }
}
