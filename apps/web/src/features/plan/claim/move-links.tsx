import { Anchor, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Booth } from '../booth';
import type { Claim } from './use-my-claims';

interface Props {
  readonly fairId: string;
  readonly booth: Booth;
  /** Of the company, for other booths. */
  readonly claims: readonly Claim[];
}

/** From a booth that one looks at to taking it instead of an own one, or to asking for an exchange. */
export function MoveLinks({ fairId, booth, claims }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const booked = claims.filter(({ state, boothId }) => state !== 'HELD' && boothId !== booth.id);
  if (booth.state !== 'FREE' && booth.state !== 'BOOKED') return null;
  return (
    <Stack gap="xs">
      {booked.map(({ id, boothNumber }) => (
        <Anchor key={id} component={Link} to={`/fairs/${fairId}/bookings/${id}/move?to=${booth.id}`}>
          {booth.state === 'FREE'
            ? t('claim.moveHere', { number: boothNumber })
            : t('claim.swapFor', { number: boothNumber })}
        </Anchor>
      ))}
    </Stack>
  );
}
