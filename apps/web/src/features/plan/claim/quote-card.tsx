import { Fragment } from 'react';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { BoothQuote, type BoothQuoteQuery } from './claim.generated';
import style from '../plan.module.css';

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
        if (quoted?.quote) return <Breakdown quote={quoted.quote} />;
        return quoted?.refusal ? <Refusal message={quoted.refusal.message} /> : <Text>{t('quote.none')}</Text>;
      }}
    </Loaded>
  );
}

function Breakdown({ quote }: { readonly quote: Quote }): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const money = (amount: number): string => formats.money({ amount, currency: quote.currency });
  const sums = [
    { key: 'vat', label: t('quote.vat', { percent: formats.number(quote.vatPermille / 10) }), amount: quote.vat },
    ...(quote.cityShare > 0 ? [{ key: 'city', label: t('quote.cityShare'), amount: -quote.cityShare }] : []),
  ];
  return (
    <dl className={style.quote}>
      {quote.lines.map((line, ordinal) => (
        <Fragment key={ordinal}>
          <dt>{line.extra ? t('quote.extra', { code: line.extra }) : t(`quote.line.${line.code}`)}</dt>
          <dd>{money(line.amount)}</dd>
        </Fragment>
      ))}
      {sums.map(({ key, label, amount }) => (
        <Fragment key={key}>
          <dt>{label}</dt>
          <dd>{money(amount)}</dd>
        </Fragment>
      ))}
      <dt className={style.sum}>{t('quote.total')}</dt>
      <dd className={style.sum}>{money(quote.firmShare)}</dd>
    </dl>
  );
}
