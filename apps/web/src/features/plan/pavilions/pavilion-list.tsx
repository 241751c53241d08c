import { Checkbox, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { DataTable } from '../../../ui/data-table';
import type { PavilionBooth } from './pavilion';

interface Props {
  readonly booths: readonly PavilionBooth[];
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (boothId: string) => void;
}

/** The same booths as on the plan, in a list: whose each is, and how far its booking has come. */
export function PavilionList({ booths, chosen, onPick }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const booking = useTranslation('bookings');
  const formats = useFormats();
  return (
    <section>
      <Title order={2} size="h4" mt="md" mb="xs">
        {t('list', { count: booths.length })}
      </Title>
      <DataTable
        label={t('list', { count: booths.length })}
        rows={booths}
        keyOf={({ boothId }) => boothId}
        columns={[
          {
            key: 'number',
            heading: t('column.booth'),
            cell: ({ boothId, number }) => (
              <Checkbox label={number} checked={chosen.has(boothId)} onChange={() => onPick(boothId)} />
            ),
          },
          { key: 'area', heading: t('column.area'), cell: ({ areaDm2 }) => formats.area(areaDm2), isFigure: true },
          {
            key: 'openSides',
            heading: t('column.openSides'),
            cell: ({ openSides }) => formats.number(openSides),
            isFigure: true,
          },
          { key: 'firm', heading: t('column.firm'), cell: ({ companyName }) => companyName ?? t('unallotted') },
          { key: 'state', heading: t('column.state'), cell: ({ state }) => (state ? booking.t(`state.${state}`) : '') },
        ]}
      />
    </section>
  );
}
