import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BankResolver } from './bank.resolver.js';
import { BookingConfirmationFile } from './booking-confirmation-file.js';
import { BookingsFile } from './bookings-file.js';
import { InvoicesResolver } from './invoices.resolver.js';
import { PaymentRequestFile } from './payment-request-file.js';
import { PaymentsResolver } from './payments.resolver.js';
import { StatementPreviewResolver } from './statement-preview.resolver.js';
import { VatDataFile } from './vat-data-file.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [
    BankResolver,
    BookingConfirmationFile,
    BookingsFile,
    InvoicesResolver,
    PaymentRequestFile,
    PaymentsResolver,
    StatementPreviewResolver,
    VatDataFile,
  ],
})
export class PaymentsFeature {}
