import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedTransfers, SalesRequests, SalesTransfers, TakeBackTransfers as TakeBack } from './sales.generated';

/** The list of transfers, as it comes back with the requests that they pay. */
export function TakeBackTransfers({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('assignments.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('assignments.done', { count }),
      }}
      names={{
        amount: t('amount'),
        content: t('content'),
        pays: t('assignments.pays'),
        note: t('assignments.why'),
      }}
      exported={exported('transfers', { fairId, format: 'xlsx' })}
      check={CheckEditedTransfers}
      deed={useDeed(TakeBack, SalesTransfers, SalesRequests)}
    />
  );
}
