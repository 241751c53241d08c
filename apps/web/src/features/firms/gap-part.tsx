import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { FirmGaps, type FirmGapsQuery } from './firms.generated';
import type { Gap } from './gap';

type Line = NonNullable<FirmGapsQuery['fairGaps']>['nodes'][number];

interface Props {
  readonly fairId: string;
  readonly gap: Gap;
  readonly after: string | null;
}

/** Fifty companies with one gap, and the way to the next ones. */
export function GapPart({ fairId, gap, after }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const columns: DataColumn<Line>[] = [
    {
      key: 'name',
      heading: t('name'),
      cell: ({ companyId, shortName }) => (
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${companyId}`}>
          {shortName}
        </Anchor>
      ),
    },
    ...(gap === 'NEED_WITHOUT_REQUEST'
      ? [{ key: 'count', heading: t('gap.needs'), isFigure: true, cell: ({ count }: Line) => formats.number(count) }]
      : []),
  ];
  return (
    <Loaded of={useQuery(FirmGaps, { fairId, gap, after })}>
      {({ fairGaps }) => {
        if (!fairGaps) return <Text>{t('forOrganisers')}</Text>;
        if (fairGaps.nodes.length === 0) return <Text>{t('gap.none')}</Text>;
        return (
          <>
            <DataTable
              label={t(`gap.${gap}`)}
              columns={columns}
              rows={fairGaps.nodes}
              keyOf={({ companyId }) => companyId}
            />
            <NextPage
              end={endOf(fairGaps.pageInfo)}
              more={t('more')}
              next={(end) => <GapPart fairId={fairId} gap={gap} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
