import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Sum } from '../../format/formats';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { type SumLine, Sums } from '../../ui/sums';
import { useDeed } from '../../ui/use-deed';
import { MOVED } from './look-again';
import type { Choice } from './move-choices';
import { MoveBooking, MovePreview, type MovePreviewQuery } from './moves.generated';

interface Props {
  readonly fairId: string;
  readonly booking: { readonly id: string; readonly boothNumber: string };
  readonly to: Choice;
}

/** What a move would change, before it is made. */
export function MoveThere({ fairId, booking, to }: Props): React.ReactNode {
  const { t } = useTranslation('moves');
  const navigate = useNavigate();
  const input = { fairId, bookingId: booking.id, toBoothId: to.id };
  const move = useDeed(MoveBooking, ...MOVED);
  const preview = useQuery(MovePreview, { input });
  const run = async (seenPrice: Sum): Promise<void> => {
    if (await move.run({ input: { ...input, seenPrice } })) await navigate(`/fairs/${fairId}/bookings`);
    else preview.reload();
  };
  return (
    <Loaded of={preview}>
      {({ movePreview }) =>
        movePreview.__typename === 'MovedBooking' ? (
          <>
            <Difference from={booking.boothNumber} to={to.number} move={movePreview} />
            <Text size="sm" c="dimmed">
              {t('move.meetings')}
            </Text>
            <DeedOutcome of={move} />
            <Button size="md" loading={move.busy} onClick={() => void run(movePreview.after)}>
              {t('move.submit', { number: to.number })}
            </Button>
          </>
        ) : (
          <Refusal message={movePreview.message} />
        )
      }
    </Loaded>
  );
}

interface DifferenceProps {
  readonly from: string;
  readonly to: string;
  readonly move: Extract<MovePreviewQuery['movePreview'], { __typename: 'MovedBooking' }>;
}

function Difference({ from, to, move }: DifferenceProps): React.ReactNode {
  const { t } = useTranslation('moves');
  const formats = useFormats();
  const { before, after, difference, paidAmount, depositAmount, depositDueOn } = move;
  const money = (amount: number): string => formats.money({ amount, currency: after.currency });
  const depositLabel = depositDueOn ? t('depositBy', { day: formats.day(depositDueOn) }) : t('deposit');
  const lines: SumLine[] = [
    { label: t('booth', { number: from }), value: formats.money(before) },
    { label: t('booth', { number: to }), value: formats.money(after) },
    { label: t(difference < 0 ? 'move.less' : 'move.more'), value: money(Math.abs(difference)), isTotal: true },
    { label: t('paid'), value: money(paidAmount) },
    ...(depositAmount === null || depositAmount <= paidAmount
      ? []
      : [{ label: depositLabel, value: money(depositAmount) }]),
  ];
  return <Sums lines={lines} />;
}
