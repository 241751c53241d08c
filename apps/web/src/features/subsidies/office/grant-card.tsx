import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { Sums } from '../../../ui/sums';
import { DecideGrant } from './decide-grant';
import { PaperTicks } from './paper-ticks';
import type { GrantFragment, ProgrammeFragment } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
  readonly programme: ProgrammeFragment | null;
  readonly decides: boolean;
}

/** One firm's request: what it asks, which papers were seen, and the decision. */
export function GrantCard({ fairId, grant, programme, decides }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const formats = useFormats();
  const money = (amount: number): string => formats.money({ amount, currency: 'VND' });
  const lines = [
    { label: t('grant.total'), value: money(grant.total) },
    ...(grant.reserved > 0 ? [{ label: t('budget.reserved'), value: money(grant.reserved) }] : []),
    ...(grant.settled > 0 ? [{ label: t('budget.settled'), value: money(grant.settled) }] : []),
  ];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" mb="xs">
        <Title order={2} size="h5">
          {grant.companyName}
        </Title>
        <Badge variant="light" tt="none" color={grant.state === 'REQUESTED' ? 'orange' : 'gray'}>
          {t(`grant.${grant.state}`)}
        </Badge>
      </Group>
      <Text mb="xs">
        {t('grant.for', { booth: grant.boothNumber, programme: grant.programmeName })}{' '}
        {t('grant.since', { at: formats.instant(grant.requestedAt) })}
      </Text>
      <Sums lines={lines} />
      {grant.decisionNumber && <Text mt="xs">{t('grant.decision', { number: grant.decisionNumber })}</Text>}
      {grant.reason && <Text mt="xs">{grant.reason}</Text>}
      {programme && <PaperTicks fairId={fairId} grant={grant} programme={programme} decides={decides} />}
      {decides && <DecideGrant fairId={fairId} grant={grant} />}
    </Paper>
  );
}
