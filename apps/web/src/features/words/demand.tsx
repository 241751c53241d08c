import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { DemandPage } from './words.generated';
import style from './words.module.css';

/** What suppliers would have to have so that more buyers could choose them: what support programmes need to know. */
export function Demand({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('words');
  const formats = useFormats();
  const few = (count: number | null): string => (count === null ? t('few') : formats.number(count));
  return (
    <>
      <Text mb="md">{t('demand.text')}</Text>
      <Loaded of={useQuery(DemandPage, { fairId })}>
        {({ unmetDemand }) =>
          unmetDemand?.length ? (
            <>
              <div className={style.found}>
                <Text>{t('demand.count', { count: unmetDemand.length })}</Text>
                <Anchor href={exported('unmet-demand', { fairId, format: 'xlsx' })} download>
                  {t('export')}
                </Anchor>
              </div>
              <DataTable
                label={t('tab.demand')}
                rows={unmetDemand}
                keyOf={({ lack, id }) => `${lack} ${id}`}
                columns={[
                  { key: 'what', heading: t('demand.what'), cell: ({ text }) => text },
                  { key: 'buyers', heading: t('demand.buyers'), cell: ({ buyers }) => few(buyers), isFigure: true },
                  { key: 'needs', heading: t('demand.needs'), cell: ({ needs }) => few(needs), isFigure: true },
                  {
                    key: 'suppliers',
                    heading: t('demand.suppliers'),
                    cell: ({ suppliers }) => few(suppliers),
                    isFigure: true,
                  },
                ]}
              />
            </>
          ) : (
            <Text>{t('demand.none')}</Text>
          )
        }
      </Loaded>
    </>
  );
}
