import { useTranslation } from 'react-i18next';
import type { Look } from './booth';
import { FILLS } from './plan-patterns';
import style from './plan.module.css';

/** Whoever takes part tells these apart. */
export const MEMBERS_LOOKS: readonly Look[] = ['FREE', 'HELD', 'BOOKED', 'RESERVED', 'MINE'];
/** Strangers are told no more. */
export const PUBLIC_LOOKS: readonly Look[] = ['FREE', 'BOOKED'];

export function PlanLegend({ looks }: { readonly looks: readonly Look[] }): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <ul className={style.legend} aria-label={t('legend')}>
      {looks.map((look) => (
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
