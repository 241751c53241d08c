import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingsFile } from './bookings-file.js';

@Module({ imports: [BoothAllocationModule], providers: [BookingsFile] })
export class PaymentsFeature {}
