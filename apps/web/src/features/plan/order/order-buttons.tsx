import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../../format/use-formats';
import { useChange } from '../../../graphql/use-change';
import { ChangeFailure } from '../../../ui/change-failure';
import { CountDown } from '../../../ui/count-down';
import type { Booth } from '../booth';
import { lookAgain } from '../claim/look-again';
import type { Claim } from '../claim/use-my-claims';
import { heldTogetherUntil, type Order, prolongedOf } from './order';
import { BookBooths, HoldBooths, ReleaseBooths, RenewHolds } from './order.generated';
import { asRefusedOrder, OrderRefused, type RefusedOrder } from './order-refused';
import style from '../plan.module.css';

interface Props {
  readonly about: { readonly fairId: string; readonly companyId: string };
  readonly order: Order;
  readonly booths: readonly Booth[];
  /** As they were shown; null while one of them is not known. */
  readonly prices: ReadonlyMap<string, Claim['price']> | null;
  /** False: some are gone, and the reader has not said that the others shall be had without them. */
  readonly isWhole: boolean;
  readonly adjacent: boolean;
  /** Null: booking is not open now. */
  readonly holdMinutes: number | null;
  /** Prices may be others by now. */
  readonly onRefused: () => void;
}

/** Hold, book, prolong and give back, all booths or none. What the gateway answers is what happened; until then, nothing has. */
export function OrderButtons(props: Props): React.ReactNode {
  const { about, order, booths, prices, isWhole, adjacent, holdMinutes, onRefused } = props;
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const navigate = useNavigate();
  const hold = useChange(HoldBooths);
  const book = useChange(BookBooths);
  const renew = useChange(RenewHolds);
  const release = useChange(ReleaseBooths);
  const [refused, setRefused] = useState<RefusedOrder | null>(null);
  const freeIds = order.free.map(({ id }) => id);
  const heldIds = order.held.map(({ booth }) => booth.id);
  const until = heldTogetherUntil(order.held);
  const mayRenew = order.held.every(({ claim }) => claim.mayRenew);
  const prolonged = prolongedOf(order.held).map(({ booth }) => booth.number);
  const busy = [hold, book, renew, release].some((change) => change.busy);
  const isReady = !busy && prices !== null && isWhole;
  // What is held keeps the price that was frozen in the hold.
  const seenPrices = freeIds.flatMap((boothId) => {
    const price = prices?.get(boothId);
    return price ? [{ boothId, price: { amount: price.amount, currency: price.currency } }] : [];
  });
  const settle = (said: Parameters<typeof asRefusedOrder>[0]): void => {
    const refusal = asRefusedOrder(said);
    setRefused(refusal);
    if (refusal) onRefused();
    lookAgain();
  };
  const onHold = async (): Promise<void> => {
    // Whether they adjoin what is held already, the gateway judges when all are booked.
    const input = { ...about, boothIds: freeIds, adjacent: adjacent && heldIds.length === 0, seenPrices };
    settle((await hold.run({ input }))?.holdBooths);
  };
  const onBook = async (): Promise<void> => {
    const input = { ...about, boothIds: [...freeIds, ...heldIds], adjacent, seenPrices };
    const said = (await book.run({ input }))?.bookBooths;
    settle(said);
    if (said?.__typename === 'BoothOrder') await navigate(`/fairs/${about.fairId}/bookings`);
  };
  const held = { input: { ...about, boothIds: heldIds } };
  const count = freeIds.length + heldIds.length;
  return (
    <Stack gap="xs">
      {until && (
        <Text component="div">
          {t('claim.heldFor')}
          <span className={style.left}>
            <CountDown key={until} until={until} onEnd={() => lookAgain()} />
          </span>
        </Text>
      )}
      <div role="status">
        {prolonged.length > 0 && (
          <Text size="sm">{t('order.renewed', { count: prolonged.length, numbers: formats.list(prolonged) })}</Text>
        )}
      </div>
      {refused && <OrderRefused refused={refused} booths={booths} />}
      <ChangeFailure failure={hold.failure ?? book.failure ?? renew.failure ?? release.failure} />
      {count > 0 && holdMinutes !== null && (
        <Button size="md" loading={book.busy} disabled={!isReady} onClick={() => void onBook()}>
          {t('order.book', { count })}
        </Button>
      )}
      {freeIds.length > 0 && holdMinutes !== null && (
        <Button size="md" variant="light" loading={hold.busy} disabled={!isReady} onClick={() => void onHold()}>
          {t('order.hold', { count: freeIds.length, minutes: holdMinutes })}
        </Button>
      )}
      {heldIds.length > 0 && (
        <Group gap="xs">
          {mayRenew && (
            <Button
              variant="light"
              loading={renew.busy}
              disabled={busy}
              onClick={() => void renew.run(held).then((answer) => settle(answer?.renewHolds))}
            >
              {t('claim.renew')}
            </Button>
          )}
          <Button
            variant="subtle"
            loading={release.busy}
            disabled={busy}
            onClick={() => void release.run(held).then((answer) => settle(answer?.releaseBooths))}
          >
            {t('order.release', { count: heldIds.length })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
