import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BookingNotesResolver } from './booking-notes.resolver.js';
import { EditedBookingsResolver } from './edited-bookings.resolver.js';

@Module({ imports: [BoothAllocationModule], providers: [BookingNotesResolver, EditedBookingsResolver] })
export class BookingNotesFeature {}
