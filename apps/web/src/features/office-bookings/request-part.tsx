import { Anchor, Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import style from '../../ui/office-list.module.css';
import { exported } from '../../graphql/exported';
import { type SalesRequestFragment, SalesRequests } from './sales.generated';
import { useAskedOf } from './use-asked-of';

/** Fifty payment requests, and the way to the next ones. */
export function RequestPart({
  fairId,
  after,
}: {
  readonly fairId: string;
  readonly after: string | null;
}): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const askedOfText = useAskedOf();
  const columns: DataColumn<SalesRequestFragment>[] = [
    {
      key: 'reference',
      heading: t('reference'),
      cell: ({ id, reference }) => (
        <Anchor component={Link} to={`/fairs/${fairId}/payments/${id}`}>
          {reference}
        </Anchor>
      ),
    },
    {
      key: 'state',
      heading: t('state'),
      cell: ({ state }) => (
        <Badge variant="light" tt="none" color={state === 'PAID' ? 'green' : state === 'CANCELLED' ? 'gray' : 'orange'}>
          {t(`payment.${state}`)}
        </Badge>
      ),
    },
    { key: 'firms', heading: t('firms'), cell: ({ askedOf }) => askedOfText(askedOf) },
    { key: 'due', heading: t('due'), cell: ({ dueOn }) => (dueOn ? formats.day(dueOn) : '') },
    { key: 'total', heading: t('asked'), isFigure: true, cell: ({ total }) => formats.money(total) },
    { key: 'received', heading: t('paid'), isFigure: true, cell: ({ received }) => formats.money(received) },
  ];
  return (
    <Loaded of={useQuery(SalesRequests, { fairId, after })}>
      {({ paymentRequests: found }) => {
        if (found.__typename !== 'PaymentRequestConnection') return <Text>{t('forOrganisers')}</Text>;
        if (found.nodes.length === 0) return <Text>{t('none')}</Text>;
        return (
          <>
            {after === null && (
              <p className={style.links}>
                <Anchor href={exported('payment-requests', { fairId, format: 'xlsx' })} download>
                  {t('export')}
                </Anchor>
                <Anchor href={exported('vat-data', { fairId, format: 'xlsx' })} title={t('export.vat.hint')} download>
                  {t('export.vat')}
                </Anchor>
              </p>
            )}
            <DataTable label={t('tab.requests')} columns={columns} rows={found.nodes} keyOf={({ id }) => id} />
            <NextPage
              end={endOf(found.pageInfo)}
              more={t('more')}
              next={(end) => <RequestPart fairId={fairId} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
