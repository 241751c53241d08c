import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useHasRole } from '../../session/use-has-role';
import { CompanyEntryPart } from '../../ui/company-entry/edit-company';
import { Page } from '../../ui/page';
import { FactList } from './fact-list';
import { FirmQuestions } from './firm-questions';
import { FirmsFound, FirmsPage } from './firms.generated';

/** What a firm says of itself, as the office may change it while it looks after the firm; what it offers, and what to ask it. */
export default function FirmPage(): React.ReactNode {
  const { t } = useTranslation('firms');
  const { fairId = '', companyId = '' } = useParams();
  const organises = useHasRole(fairId, 'ORGANISER');
  return (
    <Page title={t('firm.title')}>
      <p>
        <Anchor component={Link} to={`/fairs/${fairId}/${organises ? 'firms' : `companies/${companyId}`}`}>
          {t(organises ? 'firm.back' : 'firm.toCatalogue')}
        </Anchor>
      </p>
      <CompanyEntryPart key={companyId} fairId={fairId} companyId={companyId} outdated={[FirmsPage, FirmsFound]} />
      <FactList fairId={fairId} companyId={companyId} />
      <FirmQuestions fairId={fairId} companyId={companyId} />
    </Page>
  );
}
