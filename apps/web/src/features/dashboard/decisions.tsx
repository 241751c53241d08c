import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { DashboardFragment } from './dashboard.generated';
import style from './dashboard.module.css';

type Waiting = DashboardFragment['waiting'];

/** Where each kind of decision is taken. */
const WHERE = {
  applications: 'sales?state=APPLIED',
  overdueDeposits: 'sales?overdue=1',
  doubtfulTransfers: 'sales?tab=transfers',
  unansweredOffers: 'rounds',
  subsidyRequests: 'subsidies',
  onWaitlist: 'sales?tab=waitlist',
} as const;
const KINDS = Object.keys(WHERE) as (keyof typeof WHERE)[];

export function Decisions({
  fairId,
  waiting,
}: {
  readonly fairId: string;
  readonly waiting: Waiting;
}): React.ReactNode {
  const { t } = useTranslation('office');
  const formats = useFormats();
  return (
    <ul className={style.tiles}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <Link className={style.tile} to={`/fairs/${fairId}/${WHERE[kind]}`} data-none={waiting[kind] === 0}>
            <strong>{formats.number(waiting[kind])}</strong>
            <span>{t(`waiting.${kind}`, { count: waiting[kind] })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
