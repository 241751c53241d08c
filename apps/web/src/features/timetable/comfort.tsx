import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { FailureNotice } from '../../ui/failure-notice';
import { Comfort as ComfortQuery, type ComfortQuery as Answer, type VersionsPageQuery } from './versions.generated';

type Figures = NonNullable<Answer['timetableComfort']>;

/** One of the two timetables that are compared. */
export interface ComparedTimetable extends NonNullable<VersionsPageQuery['workingTimetable']> {
  readonly name: string;
  /** Null: the working one. */
  readonly version: number | null;
}

interface Props {
  readonly fairId: string;
  readonly before: ComparedTimetable | null;
  readonly after: ComparedTimetable | null;
}

interface Row {
  readonly key: string;
  readonly cells: readonly (string | null | undefined)[];
}

const columnOf = (side: number, heading: string) => ({
  ...{ key: String(side), heading, isFigure: true },
  // Undefined: still reckoned.
  cell: ({ cells }: Row) => (cells[side] === undefined ? '…' : (cells[side] ?? '–')),
});

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

/** How two timetables are to live with, side by side. */
export function Comfort({ fairId, before, after }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats();
  const ofBefore = useQuery(ComfortQuery, before && { fairId, version: before.version });
  const ofAfter = useQuery(ComfortQuery, after && { fairId, version: after.version });
  const failed = [ofBefore, ofAfter].find(({ failure, answer }) => failure && !answer);
  if (failed?.failure) return <FailureNotice failure={failed.failure} retry={failed.reload} />;
  const sides = [
    { reached: before, figures: before && ofBefore.answer?.timetableComfort },
    { reached: after, figures: after && ofAfter.answer?.timetableComfort },
  ];
  const spread = ({ fewest, median, most }: Figures['buyers']): string =>
    [fewest, median, most].map((count) => formats.number(count)).join(' / ');
  const uneven = ({ gini }: Figures['buyers']): string => formats.number(Math.round(gini * 100) / 100);
  const percent = ({ reached: { gapPercent } }: ComparedTimetable): string =>
    typeof gapPercent === 'number' ? formats.percent(gapPercent) : '–';
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
  if (!before && !after) return null;
  return (
    <>
      <Title order={3} size="h5" mt="md" mb="xs">
        {t('comfort.title')}
      </Title>
      <DataTable
        label={t('comfort.title')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: 'what', heading: t('comfort.what'), cell: ({ key }) => t(`comfort.${key}`) },
          ...(before ? [columnOf(0, before.name)] : []),
          ...(after ? [columnOf(1, after.name)] : []),
        ]}
      />
    </>
  );
}
