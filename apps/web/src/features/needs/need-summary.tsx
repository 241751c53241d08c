import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../../format/use-fact-text';
import { useFormats } from '../../format/use-formats';
import type { OwnNeed } from './draft';

type Summed = Pick<
  OwnNeed,
  'productId' | 'monthlyVolume' | 'unit' | 'toleranceMm' | 'maxLeadTimeDays' | 'confidential' | 'facts'
>;

/** What a need says, in few words. */
export function NeedSummary({ need }: { readonly need: Summed }): React.ReactNode {
  const { t } = useTranslation('needs');
  const { t: facts } = useTranslation('facts');
  const formats = useFormats();
  const told = useFactText();
  const words = [
    need.productId && told({ kind: 'PRODUCT', taxonomyId: need.productId }),
    ...need.facts.map(({ kind, taxonomyId, strength }) =>
      strength ? formats.aside(told({ kind, taxonomyId }), facts(`strength.${strength}`)) : told({ kind, taxonomyId }),
    ),
    need.monthlyVolume &&
      formats.labelled(facts('kind.MONTHLY_VOLUME'), told({ kind: '', amount: need.monthlyVolume, unit: need.unit })),
    need.toleranceMm && told({ kind: 'TOLERANCE_MM', amount: need.toleranceMm }),
    need.maxLeadTimeDays &&
      formats.labelled(
        facts('kind.MAX_LEAD_TIME_DAYS'),
        told({ kind: 'MAX_LEAD_TIME_DAYS', amount: need.maxLeadTimeDays }),
      ),
  ].filter((word) => typeof word === 'string' && word !== '');
  return (
    <Group gap={6} mt={4}>
      {need.confidential && <Badge color="gray" variant="light" tt="none">{`🔒 ${t('confidential')}`}</Badge>}
      {words.map((word) => (
        <Badge key={word as string} variant="light" tt="none" fw={500}>
          {word}
        </Badge>
      ))}
    </Group>
  );
}
