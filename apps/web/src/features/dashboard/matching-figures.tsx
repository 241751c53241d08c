import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { DashboardFragment } from './dashboard.generated';
import style from './dashboard.module.css';

interface Figure {
  readonly key: string;
  readonly to: string;
  readonly value: string;
  readonly label: string;
}

/** Profiles, needs, requests and what the timetable made of them. */
export function MatchingFigures({
  fairId,
  state,
  zone,
}: {
  readonly fairId: string;
  readonly state: DashboardFragment;
  readonly zone: string | undefined;
}): React.ReactNode {
  const { t } = useTranslation('office');
  const formats = useFormats(zone);
  const { requests, release } = state;
  const of = (part: number, whole: number): string => `${formats.number(part)} / ${formats.number(whole)}`;
  const figures: Figure[] = [
    {
      key: 'profiles',
      to: 'firms?tab=gaps&gap=INCOMPLETE_PROFILE',
      value: of(state.completeProfiles, state.suppliers),
      label: t('profiles'),
    },
    {
      key: 'needs',
      to: 'firms?tab=gaps&gap=NEED_WITHOUT_REQUEST',
      value: of(state.coveredNeeds, state.openNeeds),
      label: t('needs'),
    },
    {
      key: 'requests',
      to: 'rounds',
      value: formats.number(requests.open + requests.accepted + requests.declined + requests.expired),
      label: t('requests', {
        open: formats.number(requests.open),
        accepted: formats.number(requests.accepted),
        declined: formats.number(requests.declined + requests.expired),
      }),
    },
    {
      key: 'rate',
      to: 'rounds',
      value: requests.acceptanceRate === null ? '–' : formats.percent(Math.round(100 * requests.acceptanceRate)),
      label: t('acceptance'),
    },
    {
      key: 'rounds',
      to: 'rounds',
      value: formats.number(state.proposeRounds + state.timetableRounds),
      label: state.roundsRunning > 0 ? t('roundsRunning', { count: state.roundsRunning }) : t('rounds'),
    },
  ];
  if (release) {
    const { versionNumber, releasedAt, meetings, suppliersWithoutMeeting } = release;
    const at = formats.instant(releasedAt);
    figures.push(
      { key: 'release', to: 'timetable', value: formats.number(meetings), label: t('released', { versionNumber, at }) },
      {
        key: 'without',
        to: 'firms?tab=gaps&gap=WITHOUT_MEETING',
        value: formats.number(suppliersWithoutMeeting),
        label: t('withoutMeeting'),
      },
    );
  } else figures.push({ key: 'release', to: 'rounds', value: '–', label: t('notReleased') });
  return (
    <ul className={style.tiles}>
      {figures.map(({ key, to, value, label }) => (
        <li key={key}>
          <Link className={style.tile} to={`/fairs/${fairId}/${to}`}>
            <strong>{value}</strong>
            <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
