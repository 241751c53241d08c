import type { PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, KeyColumn } from '../columns.js';

@Entity('person_languages')
export class PersonLanguageEntity {
  @IdColumn({ primary: true })
  personId: PersonId;

  @KeyColumn({ length: 8, primary: true })
  language: string;

  @KeyColumn({ length: 10 })
  level: string;
}
