import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { SeenCompany } from './seen-company';
import style from './companies.module.css';

type Fact = SeenCompany['facts'][number];

/** In the order in which a buyer asks. */
const KINDS = [
  ...(['PRODUCT', 'PROCESS', 'MATERIAL', 'CERTIFICATE', 'BUYER_INDUSTRY'] as const),
  ...(['MONTHLY_CAPACITY', 'SPARE_CAPACITY', 'MOQ', 'LEAD_TIME_DAYS', 'MIN_TOLERANCE_MM'] as const),
  ...(['EXPORT_MARKET', 'WANTED_MARKET', 'INCOTERM', 'PAYMENT_DAYS'] as const),
] as const;
const COUNTRY_KINDS: readonly string[] = ['EXPORT_MARKET', 'WANTED_MARKET'];

/** What a firm offers, and how that is known. */
export function CompanyFacts({ facts }: { readonly facts: readonly Fact[] }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const told = (fact: Fact): string => {
    if (fact.taxonomyId)
      return COUNTRY_KINDS.includes(fact.kind) && fact.taxonomyId.length === 2
        ? formats.country(fact.taxonomyId)
        : name(fact.taxonomyId);
    if (fact.amount === null) return fact.words ?? '';
    return fact.unit ? `${formats.number(fact.amount)} ${t(`unit.${fact.unit}`)}` : formats.number(fact.amount);
  };
  return (
    <dl className={style.facts}>
      {KINDS.map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind);
        return ofKind.length === 0 ? null : (
          <div key={kind}>
            <dt>{t(`fact.${kind}`)}</dt>
            <dd>
              <Group gap={6}>
                {ofKind.map((fact) => (
                  <Badge
                    key={fact.id}
                    size="lg"
                    variant="light"
                    tt="none"
                    fw={500}
                    color={fact.source === 'VERIFIED' ? 'green' : 'brand'}
                  >
                    {told(fact)}
                    {fact.source === 'VERIFIED' && ` · ${t('fact.verified')}`}
                  </Badge>
                ))}
              </Group>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
