import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedPaymentRequests, SalesRequests, TakeBackPaymentRequests } from './sales.generated';

/** The list of payment requests, as it comes back with those that are cancelled. */
export function TakeBackRequests({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('cancellations.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('cancellations.done', { count }),
      }}
      names={{ reference: t('reference'), asked: t('cancellations.asked'), cancel: t('cancellations.cancel') }}
      exported={exported('payment-requests', { fairId, format: 'xlsx' })}
      check={CheckEditedPaymentRequests}
      deed={useDeed(TakeBackPaymentRequests, SalesRequests)}
    />
  );
}
