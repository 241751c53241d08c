import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { AddStaffForm } from './add-staff-form';
import { GroupList } from './group-list';
import { InvitationPart } from './invitation-part';
import { InviteForm } from './invite-form';
import { LinkList } from './link-list';
import { StaffPart } from './staff-part';
import { TakeBackPart } from './take-back-part';

const TABS = ['people', 'invitations', 'invite', 'back', 'add', 'links', 'groups'] as const;

/** Who has a role at the fair, who has been invited, inviting, edited lists, adding by hand, links and groups. */
export default function PeoplePage(): React.ReactNode {
  const { t } = useTranslation('firms');
  const { fairId = '' } = useParams();
  const tab = useTab(TABS);
  return (
    <Page title={t('people.title')}>
      <TabLinks label={t('parts')} current={tab} tabs={TABS.map((one) => ({ tab: one, label: t(`tab.${one}`) }))} />
      {tab === 'people' && <StaffPart fairId={fairId} after={null} />}
      {tab === 'invitations' && <InvitationPart fairId={fairId} after={null} />}
      {tab === 'back' && <TakeBackPart fairId={fairId} />}
      {tab === 'add' && <AddStaffForm fairId={fairId} />}
      {tab === 'links' && <LinkList fairId={fairId} />}
      {tab === 'groups' && <GroupList fairId={fairId} />}
      {tab === 'invite' && <InviteForm fairId={fairId} />}
    </Page>
  );
}
