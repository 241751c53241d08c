import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './bookings.module.css';

const WAYS = ['swaps', 'shared', 'waitlist', 'wishes', 'our-subsidies'] as const;

/** What else there is to do about booths. */
export function BoothWays({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('bookings');
  return (
    <nav className={style.ways} aria-label={t('ways')}>
      {WAYS.map((way) => (
        <Button key={way} component={Link} to={`/fairs/${fairId}/${way}`} variant="default">
          {t(`ways.${way}`)}
        </Button>
      ))}
    </nav>
  );
}
