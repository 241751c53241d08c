import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ForMyCompany } from '../../session/for-my-company';
import { CompanyEntryPart } from '../../ui/company-entry/edit-company';

/** What the reader's company says of itself, whether it sells or buys. */
export default function CompanyEntryPage(): React.ReactNode {
  const { t } = useTranslation('company');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')}>
      {({ id }) => <CompanyEntryPart fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}
