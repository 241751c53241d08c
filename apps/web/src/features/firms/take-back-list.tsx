import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedFirms, FirmsFound, FirmsPage, TakeBackFirms } from './firms.generated';

/** The list of companies, as it comes back. */
export function TakeBackList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('back.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      exported={exported('companies', { fairId, format: 'xlsx' })}
      check={CheckEditedFirms}
      deed={useDeed(TakeBackFirms, FirmsPage, FirmsFound)}
    />
  );
}
