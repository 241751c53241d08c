import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Booking } from './booking';

/** From several booths that are held to where they are booked or given back in one go. */
export function HeldTogether({
  fairId,
  bookings,
}: {
  readonly fairId: string;
  readonly bookings: readonly Booking[];
}): React.ReactNode {
  const { t } = useTranslation('bookings');
  const held = bookings.filter(({ state }) => state === 'HELD');
  if (held.length < 2) return null;
  return (
    <Text mb="md">
      <Anchor component={Link} to={`/fairs/${fairId}/plan?order=${held.map(({ boothId }) => boothId).join()}`}>
        {t('heldTogether', { count: held.length })}
      </Anchor>
    </Text>
  );
}
