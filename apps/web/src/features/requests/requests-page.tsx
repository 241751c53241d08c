import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ForMyCompany } from '../../session/for-my-company';
import { TabLinks, useTab } from '../../ui/tab-links';
import { OtherRequests } from './other-requests';
import { WaitingRequests } from './waiting-requests';

const TABS = ['waiting', 'asked', 'agreed', 'over'] as const;

/** Who wants to meet the reader's company, and why; what it asked for itself; what came of it. */
export default function RequestsPage(): React.ReactNode {
  const { t } = useTranslation('requests');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')}>
      {({ id }) => (
        <>
          <TabLinks label={t('tabs')} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} current={tab} />
          {tab === 'waiting' ? (
            <WaitingRequests fairId={fairId} companyId={id} after={null} />
          ) : (
            <OtherRequests key={tab} fairId={fairId} companyId={id} which={tab} after={null} />
          )}
        </>
      )}
    </ForMyCompany>
  );
}
