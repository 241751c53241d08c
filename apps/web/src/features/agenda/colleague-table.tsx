import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useReadableName } from '../../format/use-readable-name';
import { clashesIn, type Colleague } from './attending';
import { colleagueGrid } from './colleague-grid';
import type { AgendaEntry, AgendaMeeting } from './days-of';
import style from './colleague-table.module.css';

interface Props {
  readonly companyId: string;
  readonly colleagues: readonly Colleague[];
  /** Of one day. */
  readonly entries: readonly AgendaEntry[];
  readonly formats: Formats;
  readonly label: string;
}

/** A day at a glance: colleagues beside each other, times below each other. */
export function ColleagueTable({ companyId, colleagues, entries, formats, label }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const rows = colleagueGrid(entries, colleagues, companyId);
  const shown = (meeting: AgendaMeeting, personId: string | undefined): React.ReactNode => {
    const clash = clashesIn(meeting, companyId).some((person) => person.personId === personId);
    const other = meeting.buyerId === companyId ? meeting.supplierName : meeting.buyerName;
    return (
      <div key={meeting.requestId} data-clash={clash || undefined}>
        <strong>{other}</strong>
        <span>{t(`place.${meeting.placeKind}`, { number: meeting.placeNumber })}</span>
        {clash && <em>{t('grid.clash')}</em>}
      </div>
    );
  };
  return (
    <div className={style.room} tabIndex={0} role="region" aria-label={label}>
      <table className={style.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('grid.nobody')}</th>
            {colleagues.map((colleague) => (
              <th key={colleague.personId} scope="col">
                {readableName(colleague)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ startsAt, cells }) => (
            <tr key={startsAt}>
              <th scope="row">{formats.time(startsAt)}</th>
              {cells.map((cell, column) => (
                <td key={colleagues[column - 1]?.personId ?? 'nobody'}>
                  {cell.map((meeting) => shown(meeting, colleagues[column - 1]?.personId))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
