import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../../format/use-fact-text';
import { useFormats } from '../../format/use-formats';
import { fromSchema } from '../../i18n/languages';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { Briefing } from './term-sheet';

type Need = Briefing['needs'][number];

/** What the buyer looks for, in its own words and in figures. */
export function Needed({ need }: { readonly need: Need }): React.ReactNode {
  const { t } = useTranslation('interpreting');
  const formats = useFormats();
  const name = useTaxonomy();
  const figures = useFigures(need);
  const named = (strength: string | null): string =>
    formats.list(need.facts.filter((fact) => fact.strength === strength).map(({ taxonomyId }) => name(taxonomyId)));
  const lines = [
    need.productId && name(need.productId),
    named(null),
    named('REQUIRED') && t('required', { what: named('REQUIRED') }),
    named('PREFERRED') && t('preferred', { what: named('PREFERRED') }),
    ...figures,
  ].filter(Boolean);
  return (
    <div>
      <strong lang={fromSchema(need.language)}>{need.masked ? t('masked') : need.title}</strong>
      {need.body && <p lang={fromSchema(need.language)}>{need.body}</p>}
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </div>
  );
}

function useFigures({ monthlyVolume, unit, toleranceMm, maxLeadTimeDays }: Need): readonly string[] {
  const { t } = useTranslation('interpreting');
  const { t: facts } = useTranslation('facts');
  const formats = useFormats();
  const told = useFactText();
  const volume =
    monthlyVolume === null
      ? null
      : [formats.number(monthlyVolume), unit && facts(`unit.${unit}`)].filter(Boolean).join(' ');
  return [
    ...(volume === null ? [] : [t('volume', { amount: volume })]),
    ...(toleranceMm === null ? [] : [t('tolerance', { amount: told({ kind: 'TOLERANCE_MM', amount: toleranceMm }) })]),
    ...(maxLeadTimeDays === null ? [] : [t('leadTime', { count: maxLeadTimeDays })]),
  ];
}
