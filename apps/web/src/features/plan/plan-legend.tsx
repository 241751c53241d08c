import { useTranslation } from 'react-i18next';
import type { Look } from './booth';
import { FILLS } from './plan-patterns';
import style from './plan.module.css';

const LOOKS: readonly Look[] = ['FREE', 'HELD', 'BOOKED', 'RESERVED', 'MINE'];

export function PlanLegend(): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <ul className={style.legend} aria-label={t('legend')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <svg
            viewBox="0 0 2000 2000"
            width="18"
            height="18"
            aria-hidden="true"
            className={style.booth}
            data-look={look}
          >
            <path d="M100 100H1900V1900H100Z" fill={FILLS[look]} />
          </svg>
          {t(`look.${look}`)}
        </li>
      ))}
    </ul>
  );
}
