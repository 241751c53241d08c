import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { exported } from '../../graphql/exported';
import { SalesWaitlist, type WaitingFragment } from './sales.generated';
import style from '../../ui/office-list.module.css';
import { wishedArea } from './wished-area';

/** Who waits for a booth, in the order of the fair, and what was offered. */
export function WaitlistView({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  return (
    <Loaded of={useQuery(SalesWaitlist, { fairId })}>
      {({ waitlist, plan }) => {
        if (!waitlist) return <Text>{t('forOrganisers')}</Text>;
        if (waitlist.length === 0) return <Text>{t('none')}</Text>;
        const zones = new Map(plan.__typename === 'Plan' ? plan.zones.map(({ id, name }) => [id, name]) : []);
        return (
          <>
            <p>
              <Anchor href={exported('waitlist', { fairId, format: 'xlsx' })} download>
                {t('export')}
              </Anchor>
            </p>
            <WaitlistTable fairId={fairId} places={waitlist} zones={zones} />
          </>
        );
      }}
    </Loaded>
  );
}

interface TableProps {
  readonly fairId: string;
  readonly places: readonly WaitingFragment[];
  readonly zones: ReadonlyMap<string, string>;
}

function WaitlistTable({ fairId, places, zones }: TableProps): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const columns: DataColumn<WaitingFragment>[] = [
    { key: 'position', heading: t('position'), isFigure: true, cell: ({ position }) => formats.number(position) },
    {
      key: 'company',
      heading: t('company'),
      cell: ({ companyId, company }) => (
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${companyId}`}>
          {company?.shortName ?? companyId}
        </Anchor>
      ),
    },
    {
      key: 'wish',
      heading: t('wish'),
      cell: ({ kind, leastAreaDm2, mostAreaDm2, zoneIds }) => (
        <>
          <WishedArea leastDm2={leastAreaDm2} mostDm2={mostAreaDm2} />
          {kind && <div className={style.second}>{t(`kind.${kind}`)}</div>}
          {zoneIds.length > 0 && (
            <div className={style.second}>{zoneIds.map((id) => zones.get(id) ?? id).join(', ')}</div>
          )}
        </>
      ),
    },
    { key: 'points', heading: t('points'), isFigure: true, cell: ({ points }) => formats.number(points) },
    { key: 'since', heading: t('waitsSince'), cell: ({ joinedAt }) => formats.instant(joinedAt) },
    {
      key: 'offer',
      heading: t('offer'),
      cell: ({ offer }) =>
        offer ? t('offer.until', { booth: offer.boothNumber, at: formats.instant(offer.deadlineAt) }) : '',
    },
  ];
  return <DataTable label={t('tab.waitlist')} columns={columns} rows={places} keyOf={({ id }) => id} />;
}

function WishedArea({ leastDm2, mostDm2 }: { readonly leastDm2: number; readonly mostDm2: number }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const { form, from, to } = wishedArea(leastDm2, mostDm2);
  return t(`wish.${form}`, { from: formats.area(from), to: formats.area(to) });
}
