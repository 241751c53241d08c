import { Anchor, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { MoveThere } from './move-there';
import { type Choice, type Choices, choicesOf } from './move-choices';
import { MoveChoices } from './moves.generated';
import { ProposeTheSwap } from './propose-the-swap';

/** Another booth for a booking: a free one, or that of somebody who may agree to exchange. */
export default function MovePage(): React.ReactNode {
  const { t } = useTranslation('moves');
  const { fairId = '', bookingId = '' } = useParams();
  return (
    <Page title={t('move.title')}>
      <Loaded of={useQuery(MoveChoices, { fairId, bookingId })}>
        {({ booking, plan }) =>
          booking.__typename === 'Booking' && plan.__typename === 'Plan' ? (
            <Choose fairId={fairId} booking={booking} choices={choicesOf(plan.booths, booking.companyId)} />
          ) : (
            <DeadEnd text={t('move.notFound')} to={`/fairs/${fairId}/bookings`} label="nav.bookings" />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly fairId: string;
  readonly booking: { readonly id: string; readonly boothNumber: string };
  readonly choices: Choices;
}

function Choose({ fairId, booking, choices }: Props): React.ReactNode {
  const { t } = useTranslation('moves');
  const formats = useFormats();
  const [address, setAddress] = useSearchParams();
  const chosen = [...choices.free, ...choices.taken].find(({ id }) => id === address.get('to'));
  const told = ({ id, number, areaDm2, price, companyName }: Choice): { value: string; label: string } => ({
    value: id,
    label: [number, formats.area(areaDm2), companyName ?? formats.money(price)].join(' · '),
  });
  return (
    <Stack maw="34rem">
      <Text>{t('move.text', { number: booking.boothNumber })}</Text>
      <NativeSelect
        size="md"
        label={t('move.where')}
        value={chosen?.id ?? ''}
        data={[
          { value: '', label: t('move.choose') },
          { group: t('move.free'), items: choices.free.map(told) },
          { group: t('move.taken'), items: choices.taken.map(told) },
        ]}
        onChange={({ currentTarget }) => setAddress({ to: currentTarget.value }, { replace: true })}
      />
      <Anchor component={Link} to={`/fairs/${fairId}/plan`}>
        {t('move.onPlan')}
      </Anchor>
      {chosen?.state === 'FREE' && <MoveThere key={chosen.id} fairId={fairId} booking={booking} to={chosen} />}
      {chosen && chosen.state !== 'FREE' && (
        <ProposeTheSwap key={chosen.id} fairId={fairId} booking={booking} to={chosen} />
      )}
    </Stack>
  );
}
