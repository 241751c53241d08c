import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useZoneName } from '../../format/use-zone-name';
import type { SeenPlan } from './booth';
import { choicesAmong, type Wishes } from './wishes';
import style from './plan.module.css';

interface Props {
  readonly plan: SeenPlan;
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

/** What is looked for by zone, price, size and open sides; the rest of the plan fades. */
export function PlanWishes({ plan, wishes, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const zoneName = useZoneName();
  const any = { value: '', label: t('wish.any') };
  const prices = plan.booths.flatMap(({ price }) => price ?? []);
  const currency = prices.at(0)?.currency ?? 'VND';
  const number = (text: string): number | null => (text === '' ? null : Number(text));
  const asOptions = (values: readonly number[], label: (value: number) => string) => [
    any,
    ...values.map((value) => ({ value: String(value), label: label(value) })),
  ];
  return (
    <details className={style.wishesBox} open={matchMedia('(min-width: 62em)').matches}>
      <summary>{t('wish.label')}</summary>
      <div className={style.wishes}>
        <NativeSelect
          label={t('wish.zone')}
          value={wishes.zoneId ?? ''}
          data={[any, ...plan.zones.map((zone) => ({ value: zone.id, label: zoneName(zone) }))]}
          onChange={({ currentTarget }) => onChange({ ...wishes, zoneId: currentTarget.value || null })}
        />
        {prices.length > 0 && (
          <NativeSelect
            label={t('wish.price')}
            value={String(wishes.mostPrice ?? '')}
            data={asOptions(choicesAmong(prices.map(({ amount }) => amount)), (amount) =>
              t('wish.upTo', { value: formats.money({ amount, currency }) }),
            )}
            onChange={({ currentTarget }) => onChange({ ...wishes, mostPrice: number(currentTarget.value) })}
          />
        )}
        <NativeSelect
          label={t('wish.area')}
          value={String(wishes.leastArea ?? '')}
          data={asOptions(choicesAmong(plan.booths.map(({ areaDm2 }) => areaDm2)), (area) =>
            t('wish.from', { value: formats.area(area) }),
          )}
          onChange={({ currentTarget }) => onChange({ ...wishes, leastArea: number(currentTarget.value) })}
        />
        <NativeSelect
          label={t('wish.openSides')}
          value={String(wishes.leastOpenSides ?? '')}
          data={asOptions([2, 3, 4], (sides) => t('wish.from', { value: formats.number(sides) }))}
          onChange={({ currentTarget }) => onChange({ ...wishes, leastOpenSides: number(currentTarget.value) })}
        />
        <Checkbox
          label={t('wish.onlyFree')}
          checked={wishes.onlyFree}
          onChange={({ currentTarget }) => onChange({ ...wishes, onlyFree: currentTarget.checked })}
        />
      </div>
    </details>
  );
}
