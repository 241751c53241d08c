import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { type SumLine, Sums } from '../../../ui/sums';
import { ExpectedShare } from './expected-share';
import { BoothQuote, type BoothQuoteQuery } from './claim.generated';

export interface ClaimInput {
  readonly fairId: string;
  readonly companyId: string;
  readonly boothId: string;
}

type Quote = NonNullable<Extract<BoothQuoteQuery['quotes'], { __typename: 'Quotes' }>['booths'][number]['quote']>;

/** What the booth would cost the company today, and of what the price is made. */
export function QuoteCard({ input: { fairId, companyId, boothId } }: { readonly input: ClaimInput }): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <Loaded of={useQuery(BoothQuote, { input: { fairId, companyId, boothIds: [boothId] } })}>
      {({ quotes }) => {
        const quoted = quotes.__typename === 'Quotes' ? quotes.booths[0] : undefined;
        if (quoted?.quote)
          return (
            <>
              <Breakdown quote={quoted.quote} />
              {quoted.expected && <ExpectedShare of={quoted.expected} />}
            </>
          );
        return quoted?.refusal ? <Refusal message={quoted.refusal.message} /> : <Text>{t('quote.none')}</Text>;
      }}
    </Loaded>
  );
}

function Breakdown({ quote }: { readonly quote: Quote }): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const money = (amount: number): string => formats.money({ amount, currency: quote.currency });
  const lines: SumLine[] = [
    ...quote.lines.map((line) => ({
      label: line.extra ? t('quote.extra', { code: line.extra }) : t(`quote.line.${line.code}`),
      value: money(line.amount),
    })),
    { label: t('quote.vat', { percent: formats.percent(quote.vatPermille / 10) }), value: money(quote.vat) },
    ...(quote.cityShare > 0 ? [{ label: t('quote.cityShare'), value: money(-quote.cityShare) }] : []),
    { label: t('quote.total'), value: money(quote.firmShare), isTotal: true },
  ];
  return <Sums lines={lines} />;
}
