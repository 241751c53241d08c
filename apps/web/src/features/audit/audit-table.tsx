import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { type DataColumn, DataTable } from '../../ui/data-table';
import type { AuditLineFragment } from './audit.generated';
import { withValue } from './filter';
import { isId, type ToldDetail, toldDetail } from './told-detail';
import style from './audit.module.css';
import { type ToldSlot, useTold } from './use-told';
import { useActionName } from './use-action-name';

type Entry = AuditLineFragment;

/** Entries as people read them; a name leads to everything of that person or company. */
export function AuditTable({
  entries,
  zone,
  slots,
}: {
  readonly entries: readonly Entry[];
  readonly zone: string | undefined;
  readonly slots: readonly ToldSlot[];
}): React.ReactNode {
  const { t } = useTranslation('audit');
  const formats = useFormats(zone);
  const nameOf = useActionName();
  const [address] = useSearchParams();
  const only = (one: 'actor' | 'company', id: string, name: string): React.ReactNode => (
    <Link to={`?${withValue(address, { [one]: id, [`${one}Name`]: name }).toString()}`}>{name}</Link>
  );
  const columns: DataColumn<Entry>[] = [
    { key: 'at', heading: t('at'), cell: ({ at }) => <time dateTime={at}>{formats.instant(at)}</time> },
    {
      key: 'who',
      heading: t('who'),
      cell: ({ actorId, actorName, byRight }) => (
        <>
          {actorId && actorName ? only('actor', actorId, actorName) : t('bySystem')}
          {byRight && byRight !== 'SYSTEM' && <div className={style.right}>{t(`right.${byRight}`)}</div>}
        </>
      ),
    },
    { key: 'what', heading: t('what'), cell: ({ action }) => nameOf(action) },
    {
      key: 'about',
      heading: t('about'),
      cell: (entry) => (
        <>
          {entry.forCompanyId && entry.companyName && only('company', entry.forCompanyId, entry.companyName)}
          {!entry.forCompanyId &&
            entry.subjectType === 'company' &&
            entry.subjectName &&
            only('company', entry.subjectId, entry.subjectName)}
          {entry.subjectName && entry.subjectType !== 'company' && <div>{entry.subjectName}</div>}
        </>
      ),
    },
    { key: 'detail', heading: t('detail'), cell: (entry) => <Detail entry={entry} zone={zone} slots={slots} /> },
  ];
  return entries.length > 0 && <DataTable label={t('title')} columns={columns} rows={entries} keyOf={({ id }) => id} />;
}

interface DetailProps {
  readonly entry: Entry;
  readonly zone: string | undefined;
  readonly slots: readonly ToldSlot[];
}

function Detail({ entry, zone, slots }: DetailProps): React.ReactNode {
  const { t } = useTranslation('audit');
  const tell = useTold(zone, slots);
  const told = toldDetail(entry.detail);
  const lines = (some: readonly ToldDetail[]): React.ReactNode =>
    some.map((one, ordinal) => (
      <div key={ordinal}>
        <dt>{tell.field(one.name)}</dt>
        <dd>{tell.value(one)}</dd>
      </div>
    ));
  return (
    <details className={style.detail}>
      <summary>{t('show')}</summary>
      <dl>{lines(told.filter((one) => !isId(one)))}</dl>
      <details>
        <summary>{t('ids')}</summary>
        <dl>
          {lines(told.filter(isId))}
          <div>
            <dt>{tell.subject(entry.subjectType)}</dt>
            <dd>{entry.subjectId}</dd>
          </div>
          {entry.requestId && (
            <div>
              <dt>{t('request')}</dt>
              <dd>{entry.requestId}</dd>
            </div>
          )}
        </dl>
      </details>
    </details>
  );
}
