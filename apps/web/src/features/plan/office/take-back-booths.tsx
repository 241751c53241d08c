import { useTranslation } from 'react-i18next';
import { exported } from '../../../graphql/exported';
import { EditedList } from '../../../ui/edited-list';
import { CheckEditedBooths, TakeBackBooths as TakeBack } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';

/** The list of all booths of the fair, as it comes back edited. */
export function TakeBackBooths({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('halls');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('list.text'),
        download: t('list.download'),
        file: t('list.file'),
        done: (count) => t('list.done', { count }),
      }}
      names={{
        number: t('list.number'),
        hall: t('list.hall'),
        zone: t('list.zone'),
        kind: t('list.kind'),
        area: t('list.area'),
        openSides: t('list.openSides'),
        power: t('list.power'),
        price: t('list.price'),
        currency: t('list.currency'),
        firm: t('list.firm'),
      }}
      exported={exported('booths', { fairId, format: 'xlsx' })}
      check={CheckEditedBooths}
      deed={usePlanDeed(TakeBack)}
    />
  );
}
