import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { DecideTransfer } from './decide-transfer';
import { SalesTransfers, type TransferFragment } from './sales.generated';
import style from '../../ui/office-list.module.css';
import { TakeBackTransfer } from './take-back-transfer';
import type { TransferState } from './states';

interface Props {
  readonly fairId: string;
  readonly state: TransferState;
  readonly after: string | null;
}

/** Fifty transfers, the latest day first, and the way to earlier ones. */
export function TransferPart({ fairId, state, after }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const columns: DataColumn<TransferFragment>[] = [
    { key: 'day', heading: t('day'), cell: ({ bookedOn }) => formats.day(bookedOn) },
    {
      key: 'amount',
      heading: t('amount'),
      isFigure: true,
      cell: ({ amount, excess, shortfall }) => (
        <>
          {formats.money(amount)}
          {excess.amount > 0 && (
            <div className={style.second}>{t('transfer.excess', { sum: formats.money(excess) })}</div>
          )}
          {shortfall.amount > 0 && (
            <div className={style.second}>{t('transfer.shortfall', { sum: formats.money(shortfall) })}</div>
          )}
        </>
      ),
    },
    {
      key: 'content',
      heading: t('content'),
      cell: ({ content, note }) => (
        <>
          {content}
          {note && <div className={style.second}>{note}</div>}
        </>
      ),
    },
    {
      key: 'reference',
      heading: t('reference'),
      cell: ({ requestId, reference }) =>
        reference && (
          <Anchor component={Link} to={`/fairs/${fairId}/payments/${requestId}`} className={style.code}>
            {reference}
          </Anchor>
        ),
    },
    { key: 'doubt', heading: t('doubt'), cell: ({ doubtText }) => doubtText ?? '' },
    {
      key: 'decide',
      heading: t('decide'),
      cell: (transfer) => {
        if (transfer.state === 'DOUBTFUL') return <DecideTransfer fairId={fairId} transfer={transfer} />;
        return transfer.state === 'BOOKED' && <TakeBackTransfer fairId={fairId} transfer={transfer} />;
      },
    },
  ];
  return (
    <Loaded of={useQuery(SalesTransfers, { fairId, state, after })}>
      {({ bankTransactions: found }) => {
        if (found.__typename !== 'BankTransactionConnection') return <Text>{t('forOrganisers')}</Text>;
        if (found.nodes.length === 0) return <Text>{t('none')}</Text>;
        return (
          <>
            <DataTable label={t('tab.transfers')} columns={columns} rows={found.nodes} keyOf={({ id }) => id} />
            <NextPage
              end={endOf(found.pageInfo)}
              more={t('more')}
              next={(end) => <TransferPart fairId={fairId} state={state} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
