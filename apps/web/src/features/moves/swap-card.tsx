import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { Sums } from '../../ui/sums';
import type { MySwapsQuery } from './moves.generated';
import { SwapButtons } from './swap-buttons';

export type Swap = Extract<MySwapsQuery['boothSwaps'], { __typename: 'BoothSwaps' }>['swaps'][number];

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly swap: Swap;
}

/** Which booth for which, and what that means for the own price: the other side's is nobody's business. */
export function SwapCard({ fairId, companyId, swap }: Props): React.ReactNode {
  const { t } = useTranslation('moves');
  const formats = useFormats();
  const isMine = swap.proposer.companyId === companyId;
  const [own, theirs] = isMine ? [swap.proposer, swap.other] : [swap.other, swap.proposer];
  const open = swap.state === 'PROPOSED';
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          {t('swap.which', { own: own.boothNumber, other: theirs.boothNumber })}
        </Title>
        <Badge size="lg" variant="light" tt="none" color={open ? 'orange' : swap.state === 'DONE' ? 'green' : 'gray'}>
          {t(`swap.state.${swap.state}`)}
        </Badge>
      </Group>
      <Text mt="xs">
        {t(isMine ? 'swap.byUs' : 'swap.byThem', {
          ...{ company: theirs.companyName, own: own.boothNumber, other: theirs.boothNumber },
        })}
      </Text>
      {swap.note && <Text mt="xs">“{swap.note}”</Text>}
      <Group gap="md" my="xs">
        <Anchor
          component={Link}
          to={`/fairs/${fairId}/plan?way=${[own, theirs].map(({ boothNumber }) => encodeURIComponent(boothNumber)).join()}`}
        >
          {t('swap.onPlan')}
        </Anchor>
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${theirs.companyId}`}>
          {theirs.companyName}
        </Anchor>
      </Group>
      {own.before && own.quote && (
        <Sums
          lines={[
            { label: t('swap.before'), value: formats.money(own.before) },
            {
              label: t('swap.after'),
              value: formats.money({ amount: own.quote.firmShare, currency: own.quote.currency }),
              isTotal: true,
            },
          ]}
        />
      )}
      {open && (
        <>
          <Text my="xs">{t('swap.until', { at: formats.instant(swap.expiresAt) })}</Text>
          <SwapButtons input={{ fairId, swapId: swap.id }} isMine={isMine} />
        </>
      )}
    </Paper>
  );
}
