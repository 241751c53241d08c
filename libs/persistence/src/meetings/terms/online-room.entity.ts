import type { FairId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntColumn, KeyColumn } from '../../columns.js';

@Entity('online_rooms')
@Unique('uq_online_rooms_number', ['fairId', 'number'])
export class OnlineRoomEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IntColumn()
  number: number;

  @KeyColumn({ length: 500, nullable: true })
  link: string | null;
}
