import { useTranslation } from 'react-i18next';
import { EditedLists } from '../../ui/edited-lists';
import { TakeBackAdmissions } from './take-back-admissions';
import { TakeBackList } from './take-back-list';

/** The lists about companies that come back edited. */
export function TakeBackPart({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedLists
      lists={[
        { title: t('title'), list: <TakeBackList fairId={fairId} /> },
        { title: t('tab.admissions'), list: <TakeBackAdmissions fairId={fairId} /> },
      ]}
    />
  );
}
