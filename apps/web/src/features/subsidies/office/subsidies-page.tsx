import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useHasRole } from '../../../session/use-has-role';
import { Page } from '../../../ui/page';
import { TabLinks, useTab } from '../../../ui/tab-links';
import { GrantList } from './grant-list';
import { OpenProgrammeTab } from './open-programme';
import { ProgrammeList } from './programme-list';
import { TakeBackSubsidies } from './take-back-subsidies';

const TABS = ['requests', 'back', 'programmes', 'open'] as const;

/** What firms ask of the city's money, and the programmes that give it: officers decide, organisers look on. */
export default function SubsidiesPage(): React.ReactNode {
  const { t } = useTranslation('programmes');
  const { fairId = '' } = useParams();
  const decides = useHasRole(fairId, 'PROGRAMME_OFFICER');
  const tab = useTab(TABS);
  const shown = TABS.filter((one) => one !== 'back' || decides);
  return (
    <Page title={t('title')}>
      <Text mb="sm">{t('text')}</Text>
      <TabLinks label={t('parts')} current={tab} tabs={shown.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} />
      {tab === 'requests' && <GrantList fairId={fairId} />}
      {tab === 'back' && <TakeBackSubsidies fairId={fairId} />}
      {tab === 'programmes' && <ProgrammeList fairId={fairId} />}
      {tab === 'open' && <OpenProgrammeTab fairId={fairId} />}
    </Page>
  );
}
