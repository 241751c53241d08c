import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paperName } from '../../format/paper-name';
import { useFormats } from '../../format/use-formats';
import { type SumLine, Sums } from '../../ui/sums';
import type { OfferedProgrammeFragment, OurGrantFragment } from './subsidies.generated';
import { TakeBackRequest } from './take-back-request';
import { useCostsText } from './use-costs-text';

const COLORS = {
  REQUESTED: 'orange',
  APPROVED: 'green',
  SETTLED: 'green',
  REFUSED: 'red',
  RELEASED: 'gray',
} as const satisfies Record<OurGrantFragment['state'], string>;

interface Props {
  readonly fairId: string;
  readonly grant: OurGrantFragment;
  readonly papers: OfferedProgrammeFragment['papers'];
}

/** One request: how far it has come, which papers were seen, what the city pays, and why not. */
export function OurGrant({ fairId, grant, papers }: Props): React.ReactNode {
  const { t } = useTranslation('subsidies');
  const formats = useFormats();
  const costsText = useCostsText();
  const { state, reserved, settled, reason } = grant;
  const money = (amount: number): string => formats.money({ amount, currency: 'VND' });
  const sums: SumLine[] = [
    { label: t('sum.total'), value: money(grant.total) },
    ...(grant.cityShare > 0
      ? [
          { label: t('sum.city'), value: money(grant.cityShare) },
          { label: t('sum.firm'), value: money(grant.firmShare), isTotal: true },
        ]
      : []),
  ];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Title order={3} size="h5">
          {t('grant.title', { booth: grant.boothNumber, costs: costsText(grant.costs) })}
        </Title>
        <Badge size="lg" variant="light" tt="none" color={COLORS[state]}>
          {t(`state.${state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {grant.programmeName} · {t('grant.since', { at: formats.instant(grant.requestedAt) })}
      </Text>
      {state === 'APPROVED' && <Text>{t('grant.approved', { amount: money(reserved) })}</Text>}
      {state === 'SETTLED' && <Text>{t('grant.settled', { amount: money(settled) })}</Text>}
      {grant.decisionNumber && <Text>{t('programme.decision', { number: grant.decisionNumber })}</Text>}
      {reason && <Text>{t('grant.reason', { reason })}</Text>}
      <Sums lines={sums} />
      {state === 'REQUESTED' && <Papers grant={grant} papers={papers} />}
      {state === 'REQUESTED' && <TakeBackRequest fairId={fairId} grant={grant} />}
    </Paper>
  );
}

function Papers({ grant, papers }: Pick<Props, 'grant' | 'papers'>): React.ReactNode {
  const { t, i18n } = useTranslation('subsidies');
  const formats = useFormats();
  if (papers.length === 0) return null;
  const seenAt = (code: string): string | undefined => grant.papers.find((seen) => seen.code === code)?.checkedAt;
  return (
    <>
      <Text mt="sm" fw={600}>
        {t('papers')}
      </Text>
      <ul>
        {papers.map((paper) => {
          const at = seenAt(paper.code);
          return (
            <li key={paper.code}>
              {paperName(paper, i18n.language)}:{' '}
              {at ? t('papers.seen', { at: formats.instant(at) }) : <strong>{t('papers.missing')}</strong>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
