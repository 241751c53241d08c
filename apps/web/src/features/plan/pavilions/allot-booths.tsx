import { Button, NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { Sums } from '../../../ui/sums';
import { type DeedProps, numbersOf, type Pavilion, type PavilionBooth } from './pavilion';
import { AllotInPavilion, AllotmentQuotes, type AllotmentQuotesQuery } from './pavilions.generated';
import { usePavilionDeed } from './use-pavilion-deed';
import shared from '../office/office.module.css';

interface Props extends DeedProps {
  readonly booths: readonly PavilionBooth[];
  readonly firms: Pavilion['firms'];
}

type Quotes = Extract<AllotmentQuotesQuery['quotes'], { __typename: 'Quotes' }>['booths'];

/** Booths of the pavilion for one of the group's firms, at today's price, which is seen before. */
export function AllotBooths({ fairId, groupId, booths, firms, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const [companyId, setCompanyId] = useState('');
  const deed = usePavilionDeed(AllotInPavilion);
  const boothIds = booths.map(({ boothId }) => boothId);
  const quotes = useQuery(AllotmentQuotes, companyId ? { input: { fairId, companyId, boothIds } } : null);
  const byName = [...firms].sort((one, other) => one.companyName.localeCompare(other.companyName));
  const allot = async (quoted: Quotes): Promise<void> => {
    for (const { boothId, quote } of quoted) {
      const seenPrice = quote && { amount: quote.firmShare, currency: quote.currency };
      if (!(await deed.run({ input: { fairId, groupId, boothId, companyId, seenPrice } }))) return quotes.reload();
    }
    const firm = firms.find((one) => one.companyId === companyId)?.companyName;
    onDone(t('allot.done', { count: booths.length, numbers: numbersOf(booths), firm }));
  };
  return (
    <section className={shared.part}>
      <Title order={2} size="h5">
        {t('allot.title', { count: booths.length, numbers: numbersOf(booths) })}
      </Title>
      <NativeSelect
        mb="sm"
        label={t('allot.firm')}
        value={companyId}
        data={[
          { value: '', label: t('allot.choose') },
          ...byName.map((firm) => ({ value: firm.companyId, label: firm.companyName })),
        ]}
        onChange={({ currentTarget }) => {
          deed.forget();
          setCompanyId(currentTarget.value);
        }}
      />
      {companyId && (
        <Loaded of={quotes}>
          {({ quotes: said }) =>
            said.__typename === 'Quotes' ? (
              <>
                <Prices booths={booths} quoted={said.booths} />
                <DeedOutcome of={deed} />
                <Button
                  mt="sm"
                  loading={deed.busy || quotes.asking}
                  disabled={said.booths.some(({ quote }) => quote === null)}
                  onClick={() => void allot(said.booths)}
                >
                  {t('allot.submit')}
                </Button>
              </>
            ) : (
              <Refusal message={said.message} />
            )
          }
        </Loaded>
      )}
    </section>
  );
}

function Prices({
  booths,
  quoted,
}: {
  readonly booths: readonly PavilionBooth[];
  readonly quoted: Quotes;
}): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const formats = useFormats();
  const refused = quoted.find(({ refusal }) => refusal)?.refusal;
  const lines = quoted.flatMap(({ boothId, quote }) =>
    quote
      ? [
          {
            label: t('booth', { number: booths.find((booth) => booth.boothId === boothId)?.number }),
            value: formats.money({ amount: quote.firmShare, currency: quote.currency }),
          },
        ]
      : [],
  );
  return (
    <>
      <Sums lines={lines} />
      {refused && <Refusal message={refused.message} />}
    </>
  );
}
