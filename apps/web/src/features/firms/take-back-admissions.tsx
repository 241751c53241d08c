import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { AdmissionsPage, CheckEditedAdmissions, TakeBackAdmissions as TakeBack } from './admissions.generated';
import { FirmsFound, FirmsPage } from './firms.generated';

/** The list of those who ask to take part, as it comes back with whom to admit and whom to turn down. */
export function TakeBackAdmissions({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('admissionsBack.text'),
        download: t('export'),
        file: t('admissionsBack.file'),
        done: (count) => t('admissionsBack.done', { count }),
      }}
      names={{
        firm: t('name'),
        email: t('email'),
        state: t('admissionsBack.state'),
        company: t('admissionsBack.company'),
        reason: t('admissionsBack.reason'),
      }}
      exported={exported('admissions', { fairId, format: 'xlsx' })}
      check={CheckEditedAdmissions}
      deed={useDeed(TakeBack, AdmissionsPage, FirmsPage, FirmsFound)}
    />
  );
}
