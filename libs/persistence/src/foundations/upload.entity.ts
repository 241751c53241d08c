import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { BlobColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../columns.js';

/** A file that came in, kept until it expires. */
@Entity('uploads')
@Index('ix_uploads_expiry', ['expiresAt'])
@Index('ix_uploads_person', ['personId', 'expiresAt'])
export class UploadEntity {
  @IdColumn({ primary: true })
  id: string;

  @IdColumn({ nullable: true })
  fairId: FairId | null;

  @IdColumn()
  personId: PersonId;

  @TextColumn({ length: 255 })
  name: string;

  @KeyColumn({ length: 100 })
  contentType: string;

  @IntColumn()
  size: number;

  @BlobColumn()
  body: Buffer;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;
}
