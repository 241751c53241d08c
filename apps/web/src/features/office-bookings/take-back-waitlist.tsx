import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedWaitlist, SalesWaitlist, TakeBackWaitlist as TakeBack } from './sales.generated';

/** The waitlist, as it comes back with who is taken off it. */
export function TakeBackWaitlist({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('waiting.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('waiting.done', { count }),
      }}
      names={{ off: t('waiting.off') }}
      exported={exported('waitlist', { fairId, format: 'xlsx' })}
      check={CheckEditedWaitlist}
      deed={useDeed(TakeBack, SalesWaitlist)}
    />
  );
}
