import type { PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, MarkColumn } from '../columns.js';

/** A consent given for one purpose under one text; `liveMark` is 1 until it is withdrawn. */
@Entity('consents')
@Unique('uq_consents_live', ['subjectId', 'purpose', 'liveMark'])
export class ConsentEntity {
  @IdColumn({ primary: true })
  id: string;

  @KeyColumn({ length: 8 })
  subjectType: string;

  @IdColumn()
  subjectId: string;

  @KeyColumn({ length: 20 })
  purpose: string;

  @KeyColumn({ length: 20 })
  textVersion: string;

  @IdColumn()
  givenBy: PersonId;

  @InstantColumn()
  givenAt: Date;

  @IdColumn({ nullable: true })
  withdrawnBy: PersonId | null;

  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  @MarkColumn({ nullable: true })
  liveMark: 1 | null;
}
