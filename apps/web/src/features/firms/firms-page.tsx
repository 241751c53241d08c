import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { AdmissionList } from './admission-list';
import { FirmList } from './firm-list';
import { GapList } from './gap-list';
import { ImportFirms } from './import-firms';
import { RegisterOneFirm } from './register-firm';
import { TakeBackPart } from './take-back-part';

const TABS = ['list', 'admissions', 'gaps', 'register', 'import', 'back'] as const;

/** All companies of the fair for its office: found, changed, registered from files, exported and taken back. */
export default function FirmsPage(): React.ReactNode {
  const { t } = useTranslation('firms');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('title')}>
      <TabLinks label={t('parts')} current={tab} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} />
      {tab === 'list' && <FirmList fairId={fairId} />}
      {tab === 'admissions' && <AdmissionList fairId={fairId} />}
      {tab === 'gaps' && <GapList fairId={fairId} />}
      {tab === 'register' && <RegisterOneFirm fairId={fairId} />}
      {tab === 'import' && <ImportFirms fairId={fairId} />}
      {tab === 'back' && <TakeBackPart fairId={fairId} />}
    </Page>
  );
}
