import type { PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, KeyColumn, TextColumn, WordColumn } from '../columns.js';

/** A person, with the name in own script, in Latin letters and as it is read. */
@Entity('people')
@Unique('uq_people_email', ['email'])
export class PersonEntity {
  @IdColumn({ primary: true })
  id: PersonId;

  @TextColumn({ length: 120 })
  ownName: string;

  @TextColumn({ length: 120 })
  latinName: string;

  @TextColumn({ length: 120, nullable: true })
  reading: string | null;

  @TextColumn({ length: 60, nullable: true })
  title: string | null;

  @TextColumn({ length: 120, nullable: true })
  position: string | null;

  @KeyColumn({ length: 32, nullable: true })
  mobile: string | null;

  @WordColumn({ length: 254, nullable: true })
  email: string | null;

  @KeyColumn({ length: 2 })
  country: string;

  @KeyColumn({ length: 8 })
  language: string;

  @KeyColumn({ length: 40 })
  timeZone: string;

  @KeyColumn({ length: 255, nullable: true })
  passwordHash: string | null;

  @FlagColumn()
  fictional: boolean;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  deactivatedAt: Date | null;
}
