import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { Sums } from '../../ui/sums';
import { numberIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { MyBookings } from './bookings.generated';
import { BookingExtras, type BookingExtrasQuery, ExtrasPreview, SetBookingExtras } from './extras.generated';
import { paperName } from '../../format/paper-name';

type Extras = Extract<BookingExtrasQuery['bookingExtras'], { __typename: 'ExtrasOfBooking' }>;
type Quote = Extras['quote'];

interface Props {
  readonly fairId: string;
  readonly bookingId: string;
  readonly extras: Extras;
}

const MOST = 10_000;

/** How many of each; the new price is seen before anything is ordered. */
export function ChooseExtras({ fairId, bookingId, extras }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const language = useReaderLanguage();
  const { offered, chosen, quote } = extras;
  const [wish, setWish] = useState<readonly { code: string; quantity: number }[] | null>(null);
  const [done, setDone] = useState(false);
  const input = wish && { fairId, bookingId, extras: [...wish] };
  const preview = useQuery(ExtrasPreview, input && { input });
  const deed = useDeed(SetBookingExtras, MyBookings, BookingExtras, { name: 'SalesBookings' });
  const sumOf = ({ firmShare, currency }: Quote): { amount: number; currency: Quote['currency'] } => ({
    amount: firmShare,
    currency,
  });
  const look = (typed: FormData): void => {
    setDone(false);
    deed.forget();
    setWish(
      offered
        .map(({ code }) => ({ code, quantity: numberIn(typed, code) || 0 }))
        .filter(({ quantity }) => quantity > 0),
    );
  };
  const order = async (seen: Quote): Promise<void> => {
    if (!input) return;
    if (!(await deed.run({ input: { ...input, seenPrice: sumOf(seen) } }))) return preview.reload();
    setWish(null);
    setDone(true);
  };
  return (
    <Stack maw="34rem">
      <Form onSubmit={look}>
        {offered.map(({ code, names, unit, prices }) => {
          const amount = quote.currency === 'VND' ? prices.vnd : prices.usd;
          const price = formats.money({ amount: amount ?? 0, currency: quote.currency });
          return (
            <TextInput
              key={code}
              name={code}
              type="number"
              inputMode="numeric"
              size="md"
              min={0}
              max={MOST}
              step={1}
              label={paperName({ code, names }, language)}
              description={t('extras.each', { price, unit: t(`extras.unit.${unit}`) })}
              defaultValue={chosen.find((one) => one.code === code)?.quantity ?? 0}
              onChange={() => setWish(null)}
            />
          );
        })}
        <Button type="submit" size="md" variant="default">
          {t('extras.look')}
        </Button>
      </Form>
      <div role="status">{done && <Alert color="green">{t('extras.done')}</Alert>}</div>
      {wish && (
        <Loaded of={preview}>
          {({ extrasPreview: said }) =>
            said.__typename === 'BookingExtras' ? (
              <>
                <Sums
                  lines={[
                    { label: t('extras.now'), value: formats.money(sumOf(quote)) },
                    { label: t('extras.then'), value: formats.money(sumOf(said.quote)), isTotal: true },
                  ]}
                />
                <DeedOutcome of={deed} />
                <Button size="md" loading={deed.busy || preview.asking} onClick={() => void order(said.quote)}>
                  {t('extras.order', { price: formats.money(sumOf(said.quote)) })}
                </Button>
              </>
            ) : (
              <Refusal message={said.message} />
            )
          }
        </Loaded>
      )}
    </Stack>
  );
}
