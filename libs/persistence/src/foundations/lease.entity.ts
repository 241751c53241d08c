import { Entity } from 'typeorm';
import { InstantColumn, KeyColumn } from '../columns.js';

/** Who may do a thing of which only one may happen at a time, and until when. */
@Entity('leases')
export class LeaseEntity {
  @KeyColumn({ length: 80, primary: true })
  name: string;

  @KeyColumn({ length: 64 })
  holder: string;

  @InstantColumn()
  expiresAt: Date;
}
