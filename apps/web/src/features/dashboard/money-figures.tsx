import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { DashboardFragment } from './dashboard.generated';
import style from './dashboard.module.css';

const WHERE = { booked: 'sales', asked: 'sales?tab=requests', paid: 'sales?tab=requests' } as const;
const SUMS = ['booked', 'asked', 'paid'] as const;

export function MoneyFigures({
  fairId,
  money,
}: {
  readonly fairId: string;
  readonly money: DashboardFragment['money'];
}): React.ReactNode {
  const { t } = useTranslation('office');
  const formats = useFormats();
  return money.map((sums) => (
    <ul key={sums.booked.currency} className={style.sums}>
      {SUMS.map((sum) => (
        <li key={sum}>
          <Link className={style.tile} to={`/fairs/${fairId}/${WHERE[sum]}`}>
            <strong>{formats.money(sums[sum])}</strong>
            <span>{t(`money.${sum}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  ));
}
