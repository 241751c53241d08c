import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { Refusal } from '../../../ui/refusal';
import { type SumLine, Sums } from '../../../ui/sums';
import type { MergePreviewQuery } from './plan-office.generated';

type Said = MergePreviewQuery['mergePreview'];
export type Outlook = Extract<Said, { __typename: 'RedrawOutlook' }>;
export type WouldBeBooth = Outlook['after'][number];

interface Props {
  readonly said: Said;
  /** Whose booth it is. */
  readonly firm: string | null;
  readonly approve: string;
  readonly busy: boolean;
  readonly onApprove: (seen: Outlook) => void;
  /** Draws the new booths on the plan; null: none any more. */
  readonly onShow: (booths: readonly WouldBeBooth[] | null) => void;
}

/** What drawing booths anew would make of them, beside the plan that shows it, or what stands in the way. */
export function WouldBe({ said, firm, approve, busy, onApprove, onShow }: Props): React.ReactNode {
  const after = said.__typename === 'RedrawOutlook' ? said.after : null;
  useEffect(() => {
    onShow(after);
    return () => onShow(null);
  }, [after, onShow]);
  if (said.__typename !== 'RedrawOutlook') {
    const problems = 'problems' in said ? said.problems : [];
    return (
      <Refusal message={said.message}>
        {problems.length > 0 && (
          <ul>
            {problems.map(({ message }, ordinal) => (
              <li key={ordinal}>{message}</li>
            ))}
          </ul>
        )}
      </Refusal>
    );
  }
  return (
    <Stack gap="sm" role="status">
      {said.after.map((booth) => (
        <BoothAfter key={booth.number} booth={booth} />
      ))}
      {said.booking && <FirmAfter booking={said.booking} firm={firm} />}
      <Button loading={busy} onClick={() => onApprove(said)}>
        {approve}
      </Button>
    </Stack>
  );
}

function BoothAfter({ booth }: { readonly booth: WouldBeBooth }): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  const { number, areaDm2, openSides, powerW, price } = booth;
  const lines: SumLine[] = [
    { label: t('area'), value: formats.area(areaDm2) },
    { label: t('openSides'), value: formats.number(openSides) },
    ...(powerW === null ? [] : [{ label: t('power'), value: formats.number(powerW) }]),
    { label: t('wouldBe.price'), value: price ? formats.money(price) : t('wouldBe.noPrice') },
  ];
  return (
    <section>
      <Title order={3} size="h5">
        {t('wouldBe.booth', { number })}
      </Title>
      <Sums lines={lines} />
    </section>
  );
}

function FirmAfter({
  booking,
  firm,
}: {
  readonly booking: NonNullable<Outlook['booking']>;
  readonly firm: string | null;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const formats = useFormats();
  const { before, after, paidAmount, boothNumber } = booking;
  return (
    <section>
      <Title order={3} size="h5">
        {t('wouldBe.firm', { firm, number: boothNumber })}
      </Title>
      <Sums
        lines={[
          { label: t('wouldBe.before'), value: formats.money(before) },
          { label: t('wouldBe.after'), value: formats.money(after), isTotal: true },
          { label: t('wouldBe.paid'), value: formats.money({ amount: paidAmount, currency: after.currency }) },
        ]}
      />
      {after.amount !== before.amount && <Text size="sm">{t('wouldBe.letter')}</Text>}
    </section>
  );
}
