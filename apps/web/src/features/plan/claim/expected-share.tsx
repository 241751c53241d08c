import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { Sums } from '../../../ui/sums';
import type { BoothQuoteQuery } from './claim.generated';

type Quoted = Extract<BoothQuoteQuery['quotes'], { __typename: 'Quotes' }>['booths'][number];

/** What the city may pay of the booth, by which programmes; nothing of it is promised yet. Programmes reckon in đồng. */
export function ExpectedShare({ of: expected }: { readonly of: NonNullable<Quoted['expected']> }): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const dong = (amount: number): string => formats.money({ amount, currency: 'VND' });
  return (
    <div>
      <Sums
        lines={[
          { label: t('expected.city'), value: dong(-expected.expectedCityShare) },
          { label: t('expected.firm'), value: dong(expected.expectedFirmShare), isTotal: true },
        ]}
      />
      {expected.programmes.map(({ programmeId, programmeName, decisionNumber }) => (
        <Text key={programmeId} size="sm" mt={4}>
          {programmeName} ({decisionNumber})
        </Text>
      ))}
      <Text size="sm" c="dimmed" mt={4}>
        {t('expected.note')}
      </Text>
    </div>
  );
}
