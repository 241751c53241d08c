import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { newKey } from '../../graphql/idempotency-key';
import type { Booth, Plan, Wish } from './wish';
import style from './wishes.module.css';

interface Props {
  readonly plan: Plan;
  readonly mostBooths: number;
  readonly onAdd: (wish: Wish) => void;
}

/** The gateway takes no wish for a booth that somebody holds. */
const isOpen = ({ state }: Booth): boolean => state === 'FREE';

/** Names one booth, or some that lie together. */
export function AddBooths({ plan, mostBooths, onAdd }: Props): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = plan.booths.filter(isOpen);
  const asOption = ({ id, number, areaDm2, price }: Booth): { value: string; label: string } => ({
    value: id,
    label: [number, formats.area(areaDm2), formats.money(price)].join(' · '),
  });
  const fields = Math.min(mostBooths, chosen.length + 1);
  return (
    <details className={style.add}>
      <summary>{t('addBooths')}</summary>
      {Array.from({ length: fields }, (_, ordinal) => (
        <NativeSelect
          key={ordinal}
          size="md"
          label={ordinal === 0 ? t('which') : t('together')}
          value={chosen[ordinal] ?? ''}
          data={[
            { value: '', label: t(ordinal === 0 ? 'choose' : 'noMore') },
            ...open.filter(({ id }) => !chosen.includes(id) || chosen[ordinal] === id).map(asOption),
          ]}
          onChange={({ currentTarget: { value } }) =>
            setChosen([...chosen.slice(0, ordinal), value, ...chosen.slice(ordinal + 1)].filter(Boolean))
          }
        />
      ))}
      <Button
        variant="light"
        disabled={chosen.length === 0}
        onClick={() => {
          onAdd({ key: newKey(), boothIds: chosen, place: null });
          setChosen([]);
        }}
      >
        {t('add')}
      </Button>
    </details>
  );
}
