import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { CloseIcon } from '../../../ui/icons';
import type { Booth } from '../booth';
import type { Claim } from '../claim/use-my-claims';
import type { Order, Quoted } from './order';
import style from './order.module.css';

interface Props {
  readonly order: Order;
  readonly prices: ReadonlyMap<string, Claim['price']>;
  readonly quoted: readonly Quoted[];
  readonly onRemove: (boothId: string) => void;
}

/** Each booth of the order, what it costs, and the way to leave it out. */
export function OrderRows({ order: { free, held, gone }, prices, quoted, onRemove }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const row = (booth: Booth, said: string): React.ReactNode => (
    <li key={booth.id} data-gone={gone.includes(booth) || undefined}>
      <span className={style.number}>{booth.number}</span>
      <span className={style.what}>{said}</span>
      <ActionIcon
        variant="subtle"
        aria-label={t('order.leaveOut', { number: booth.number })}
        onClick={() => onRemove(booth.id)}
      >
        <CloseIcon />
      </ActionIcon>
    </li>
  );
  const priced = (booth: Booth): string => {
    const price = prices.get(booth.id);
    if (price) return formats.money(price);
    return quoted.find(({ boothId }) => boothId === booth.id)?.refusal?.message ?? '…';
  };
  return (
    <ul className={style.rows}>
      {held.map(({ booth }) => row(booth, `${t('order.held')} · ${priced(booth)}`))}
      {free.map((booth) => row(booth, priced(booth)))}
      {gone.map((booth) => row(booth, t(`look.${booth.state}`)))}
    </ul>
  );
}
