import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { FailureNotice } from '../../ui/failure-notice';
import { Comfort as ComfortQuery, type ComfortQuery as Answer, type VersionsPageQuery } from './versions.generated';

type Figures = NonNullable<Answer['timetableComfort']>;
type Reached = NonNullable<VersionsPageQuery['workingTimetable']>;

interface Props {
  readonly fairId: string;
  readonly working: Reached | null;
  readonly released: Reached | null;
}

const COUNTS = [
  'belowPromised',
  'meetingsMissed',
  'halfDaysHired',
  'interpreted',
  'interpreterChanges',
  'tradeMissed',
  'tableChanges',
  'hallChanges',
] as const;

/** How the working timetable is to live with, beside the newest one that was released. */
export function Comfort({ fairId, working, released }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats();
  const now = useQuery(ComfortQuery, working ? { fairId, source: 'WORKING' } : null);
  const before = useQuery(ComfortQuery, released ? { fairId, source: 'RELEASED' } : null);
  const failed = [now, before].find(({ failure, answer }) => failure && !answer);
  if (failed?.failure) return <FailureNotice failure={failed.failure} retry={failed.reload} />;
  const sides = [
    { reached: working, figures: now.answer?.timetableComfort },
    { reached: released, figures: before.answer?.timetableComfort },
  ];
  const spread = ({ fewest, median, most }: Figures['buyers']): string =>
    [fewest, median, most].map((count) => formats.number(count)).join(' / ');
  const uneven = ({ gini }: Figures['buyers']): string => formats.number(Math.round(gini * 100) / 100);
  const percent = ({ reached: { gapPercent } }: Reached): string =>
    typeof gapPercent === 'number' ? `${formats.number(Math.round(gapPercent * 100) / 100)} %` : '–';
  const rows = [
    { key: 'held', cells: sides.map(({ reached }) => reached && formats.number(reached.held)) },
    { key: 'gap', cells: sides.map(({ reached }) => reached && percent(reached)) },
    { key: 'idle', cells: sides.map(({ reached }) => reached && formats.number(reached.reached.gaps)) },
    ...COUNTS.map((key) => ({ key, cells: sides.map(({ figures }) => figures && formats.number(figures[key])) })),
    { key: 'buyers', cells: sides.map(({ figures }) => figures && spread(figures.buyers)) },
    { key: 'suppliers', cells: sides.map(({ figures }) => figures && spread(figures.suppliers)) },
    { key: 'unevenBuyers', cells: sides.map(({ figures }) => figures && uneven(figures.buyers)) },
    { key: 'unevenSuppliers', cells: sides.map(({ figures }) => figures && uneven(figures.suppliers)) },
  ] as const;
  if (!working && !released) return null;
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('comfort.title')}
      </Title>
      <DataTable
        label={t('comfort.title')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: 'what', heading: t('comfort.what'), cell: ({ key }) => t(`comfort.${key}`) },
          { key: 'working', heading: t('rota.WORKING'), cell: ({ cells }) => cells[0] ?? '–', isFigure: true },
          { key: 'released', heading: t('rota.RELEASED'), cell: ({ cells }) => cells[1] ?? '–', isFigure: true },
        ]}
      />
    </>
  );
}
