import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Dialog } from '../../ui/dialog';
import { Loaded } from '../../ui/loaded';
import type { InHand } from './aim';
import { FixedMeetings } from './fixed.generated';
import type { GridMeeting } from './grid-meeting';
import { TermsForm } from './terms-form';

interface Props {
  readonly fairId: string;
  readonly inHand: InHand;
  readonly meetings: readonly GridMeeting[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How long the meeting in hand takes, what must be over before, and who else is at it. */
export function TermsDialog({ open, ...about }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <Dialog open={open} label={t('terms.open')} onClose={about.onClose}>
      <Title order={2} size="h4">
        {about.inHand.companies.map(({ name }) => name).join(' – ')}
      </Title>
      <Text my="sm">{t('terms.text')}</Text>
      {open && <AsItStands {...about} />}
    </Dialog>
  );
}

function AsItStands(about: Omit<Props, 'open'>): React.ReactNode {
  return (
    <Loaded of={useQuery(FixedMeetings, { fairId: about.fairId })}>
      {({ meetingTerms }) => (
        <TermsForm
          {...about}
          terms={meetingTerms?.find(({ requestId }) => requestId === about.inHand.requestId) ?? null}
        />
      )}
    </Loaded>
  );
}
