import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, WordColumn } from '../columns.js';

/** A word that an organiser mapped. An empty fair = in force at all of them; an empty language = in all of them. */
@Entity('mapped_words')
export class MappedWordEntity {
  @IdColumn({ primary: true })
  fairId: FairId | '';

  @KeyColumn({ length: 8, primary: true })
  language: string;

  @WordColumn({ length: 120, primary: true })
  word: string;

  @KeyColumn({ length: 80 })
  taxonomyId: string;

  @IdColumn()
  mappedBy: PersonId;

  @InstantColumn()
  mappedAt: Date;
}
