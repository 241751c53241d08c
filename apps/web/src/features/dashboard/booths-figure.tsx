import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { DashboardFragment } from './dashboard.generated';
import { sharesOf } from './shares';
import style from './dashboard.module.css';

/** From those that are sold to those that are not. */
const STATES = ['paid', 'confirmed', 'approved', 'applied', 'held', 'free', 'blocked'] as const;

/** Where the booths of a state are seen: free and blocked ones on the plan, others in the list. */
const whereIs = (state: (typeof STATES)[number]): string =>
  state === 'free' ? 'plan' : state === 'blocked' ? 'halls' : `sales?state=${state.toUpperCase()}`;

export function BoothsFigure({
  fairId,
  booths,
}: {
  readonly fairId: string;
  readonly booths: DashboardFragment['booths'];
}): React.ReactNode {
  const { t } = useTranslation('office');
  const formats = useFormats();
  return (
    <>
      <svg className={style.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {sharesOf(booths, STATES).map(({ name, from, width }) => (
          <rect key={name} x={from} y={0} width={width} height={4} data-state={name} />
        ))}
      </svg>
      <ul className={style.states}>
        {STATES.map((state) => (
          <li key={state}>
            <Link className={style.state} to={`/fairs/${fairId}/${whereIs(state)}`}>
              <svg className={style.swatch} viewBox="0 0 4 4" aria-hidden="true">
                <rect width={4} height={4} data-state={state} />
              </svg>
              <span>{t(`booth.${state}`)}</span>
              <strong>{formats.number(booths[state])}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
