import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { AskForPayment } from './ask-for-payment';
import type { PayableTogether } from './booking';
import style from './bookings.module.css';

interface Props {
  readonly fairId: string;
  readonly ways: readonly PayableTogether[];
}

/** One transfer for several booths, instead of one each. */
export function PayTogether({ fairId, ways }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  return ways.map(({ purpose, bookingIds, sum }) => (
    <div key={`${purpose} ${sum.currency}`} className={style.together}>
      <AskForPayment
        fairId={fairId}
        bookingIds={bookingIds}
        purpose={purpose}
        label={t(`payTogether.${purpose}`, { count: bookingIds.length, sum: formats.money(sum) })}
      />
    </div>
  ));
}
