import { Anchor, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { exported } from '../../graphql/exported';
import { STATES, filterIn } from './booking-filter';
import { BookingPart } from './booking-part';
import style from '../../ui/office-list.module.css';

const OVERDUE = 'overdue';

/** Bookings by their state; applications and overdue deposits are decided here. */
export function BookingList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const [address, setAddress] = useSearchParams();
  const filter = filterIn(address);
  const choose = (value: string): void =>
    setAddress(value === OVERDUE ? { overdue: '1' } : value ? { state: value } : {}, {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('state')}
          value={filter.overdue ? OVERDUE : (filter.states[0] ?? '')}
          data={[
            { value: '', label: t('state.all') },
            { value: OVERDUE, label: t('state.overdue') },
            ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <Anchor href={exported('bookings', { fairId, format: 'xlsx' })} download>
          {t('export')}
        </Anchor>
      </div>
      <BookingPart key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
    </>
  );
}
