import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingNotesResolver } from './booking-notes.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [BookingNotesResolver] })
export class BookingNotesFeature {}
