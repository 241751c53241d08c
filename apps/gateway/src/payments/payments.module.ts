import { BoothAllocationModule } from '@ketnoi/booth-allocation/module';
import { Module } from '@nestjs/common';
import { BankResolver } from './bank.resolver.js';
import { BookingConfirmationFile } from './booking-confirmation-file.js';
import { BookingsFile } from './bookings-file.js';
import { CancelReasonResolver } from './cancel-reason.resolver.js';
import { EditedPaymentRequestsResolver } from './edited-payment-requests.resolver.js';
import { EditedTransfersResolver } from './edited-transfers.resolver.js';
import { InvoicesResolver } from './invoices.resolver.js';
import { PaymentRequestFile } from './payment-request-file.js';
import { PaymentRequestsFile } from './payment-requests-file.js';
import { PaymentsResolver } from './payments.resolver.js';
import { StatementPreviewResolver } from './statement-preview.resolver.js';
import { TransfersFile } from './transfers-file.js';
import { VatDataFile } from './vat-data-file.js';

@Module({
  imports: [BoothAllocationModule],
  providers: [
    BankResolver,
    BookingConfirmationFile,
    BookingsFile,
    CancelReasonResolver,
    EditedPaymentRequestsResolver,
    EditedTransfersResolver,
    InvoicesResolver,
    PaymentRequestFile,
    PaymentRequestsFile,
    PaymentsResolver,
    StatementPreviewResolver,
    TransfersFile,
    VatDataFile,
  ],
})
export class PaymentsFeature {}
