import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { GroupPavilion } from './group.generated';

interface Props {
  readonly fairId: string;
  readonly groupId: string;
}

/** The booths that are reserved for the group, and whose they are by now. */
export function PavilionBooths({ fairId, groupId }: Props): React.ReactNode {
  const { t } = useTranslation('group');
  const formats = useFormats();
  return (
    <Loaded of={useQuery(GroupPavilion, { fairId, groupId })}>
      {({ pavilion }) =>
        pavilion.__typename === 'Pavilion' &&
        pavilion.booths.length > 0 && (
          <section>
            <Title order={2} size="h4">
              {t('pavilion')}
            </Title>
            <Text mb="xs">{t('allotUntil', { at: formats.instant(pavilion.allotUntil) })}</Text>
            <Text mb="xs">
              <Anchor component={Link} to={`/fairs/${fairId}/pavilions?group=${groupId}`}>
                {t('toPavilion')}
              </Anchor>
            </Text>
            <DataTable
              label={t('pavilion')}
              rows={pavilion.booths}
              keyOf={({ boothId }) => boothId}
              columns={[
                {
                  key: 'number',
                  heading: t('booth'),
                  cell: ({ boothId, number }) => (
                    <Anchor component={Link} to={`/fairs/${fairId}/plan?booth=${boothId}`}>
                      {number}
                    </Anchor>
                  ),
                },
                { key: 'area', heading: t('area'), cell: ({ areaDm2 }) => formats.area(areaDm2), isFigure: true },
                {
                  key: 'openSides',
                  heading: t('openSides'),
                  cell: ({ openSides }) => formats.number(openSides),
                  isFigure: true,
                },
                { key: 'company', heading: t('company'), cell: ({ companyName }) => companyName ?? t('free') },
              ]}
            />
          </section>
        )
      }
    </Loaded>
  );
}
