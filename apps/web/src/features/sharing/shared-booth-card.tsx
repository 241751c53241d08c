import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { AFTERWARDS } from './afterwards';
import { DeclineToJoinBooth, JoinBooth, LeaveSharedBooth, type MySharedBoothsQuery } from './sharing.generated';

type SharedBooth = Extract<MySharedBoothsQuery['sharedBooths'], { __typename: 'SharedBooths' }>['booths'][number];

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly booth: SharedBooth;
}

/** One firm at one booth. Who was asked joins or declines; guest and host may end it. */
export function SharedBoothCard({ fairId, companyId, booth }: Props): React.ReactNode {
  const { t } = useTranslation('sharing');
  const join = useDeed(JoinBooth, ...AFTERWARDS);
  const decline = useDeed(DeclineToJoinBooth, ...AFTERWARDS);
  const leave = useDeed(LeaveSharedBooth, ...AFTERWARDS);
  const input = { fairId, bookingId: booth.bookingId, companyId: booth.companyId };
  const isHost = booth.hostId === companyId;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          {t('booth', { number: booth.boothNumber })}
        </Title>
        <Badge size="lg" variant="light" tt="none" color={booth.state === 'STANDING' ? 'green' : 'gray'}>
          {t(`state.${booth.state}`)}
        </Badge>
      </Group>
      <Text mt="xs">{isHost ? t('with', { company: booth.companyName }) : t('at', { company: booth.hostName })}</Text>
      {[join, decline, leave].map((deed, ordinal) => (
        <DeedOutcome key={ordinal} of={deed} />
      ))}
      {booth.state === 'INVITED' && !isHost && (
        <Group mt="sm">
          <Button loading={join.busy} disabled={decline.busy} onClick={() => void join.run({ input })}>
            {t('join')}
          </Button>
          <Button
            variant="default"
            loading={decline.busy}
            disabled={join.busy}
            onClick={() => void decline.run({ input })}
          >
            {t('decline')}
          </Button>
        </Group>
      )}
      {booth.state === 'STANDING' && (
        <Button mt="sm" variant="light" loading={leave.busy} onClick={() => void leave.run({ input })}>
          {t(isHost ? 'endIt' : 'leave')}
        </Button>
      )}
    </Paper>
  );
}
