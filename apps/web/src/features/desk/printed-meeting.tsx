import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { useReadableName } from '../../format/use-readable-name';
import type { DeskMeeting } from './day-list';
import type { Whereabouts } from './whereabouts';
import style from './printed.module.css';

interface Props {
  readonly meeting: DeskMeeting;
  /** The interpreter's. */
  readonly mobile: string | null;
  readonly formats: Formats;
  readonly whereaboutsOf: (companyId: string) => Whereabouts;
}

export function PrintedMeeting({ meeting, mobile, formats, whereaboutsOf }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const interpreter = useInterpreterName()(meeting);
  const { placeKind, placeNumber, hallName, otherNames, attendees } = meeting;
  const side = (id: string, name: string): React.ReactNode => (
    <td>
      <Side
        name={name}
        people={attendees?.find(({ companyId }) => companyId === id)?.people ?? []}
        whereabouts={whereaboutsOf(id)}
        formats={formats}
      />
    </td>
  );
  return (
    <tr>
      <td>
        <strong>{t(`place.${placeKind}`, { number: placeNumber })}</strong>
        {hallName && <small>{hallName}</small>}
        {otherNames && <small>{t('with', { names: otherNames })}</small>}
      </td>
      {side(meeting.buyerId, meeting.buyerName)}
      {side(meeting.supplierId, meeting.supplierName)}
      <td>
        {interpreter && (
          <>
            <Box ticked={false} /> {interpreter}
            {mobile && <small>{mobile}</small>}
          </>
        )}
      </td>
      <td />
    </tr>
  );
}

interface SideProps {
  readonly name: string;
  readonly people: readonly { readonly ownName: string; readonly latinName: string }[];
  readonly whereabouts: Whereabouts;
  readonly formats: Formats;
}

function Side({ name, people, whereabouts, formats }: SideProps): React.ReactNode {
  const { t } = useTranslation('desk');
  const readableName = useReadableName();
  return (
    <>
      <Box ticked={whereabouts.state === 'arrived'} /> <strong>{name}</strong>
      {people.length > 0 && <small>{people.map(readableName).join(', ')}</small>}
      {whereabouts.state === 'late' && <small>{t('lateUntil', { at: formats.time(whereabouts.until) })}</small>}
      {whereabouts.state === 'away' && <small>{t('away')}</small>}
    </>
  );
}

/** Drawn, since not every font has boxes; what was marked before stands in it. */
const Box = ({ ticked }: { readonly ticked: boolean }): React.ReactNode => (
  <span className={style.box}>{ticked && '✓'}</span>
);
