import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedBookings, SalesNotes, TakeBackBookings } from './sales.generated';

/** The list of bookings, as it comes back with notes. */
export function TakeBackNotes({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('back.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      exported={exported('bookings', { fairId, format: 'xlsx' })}
      check={CheckEditedBookings}
      deed={useDeed(TakeBackBookings, SalesNotes)}
    />
  );
}
