import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { DateColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, KeyColumn, TextColumn } from '../columns.js';

@Entity('fairs')
@Unique('uq_fairs_slug', ['slug'])
export class FairEntity {
  @IdColumn({ primary: true })
  id: FairId;

  @KeyColumn({ length: 60 })
  slug: string;

  @JsonColumn()
  names: Record<string, string>;

  @TextColumn({ length: 200 })
  venue: string;

  @KeyColumn({ length: 40 })
  timeZone: string;

  @DateColumn()
  startsOn: string;

  @DateColumn()
  endsOn: string;

  @FlagColumn()
  fictional: boolean;

  @IdColumn({ nullable: true })
  createdBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;
}
