import { Anchor, Badge, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { LeadingCard } from '../../ui/leading-card';
import type { CompanyCardFragment } from './catalogue.generated';

/** How many facts a card tells: what a firm makes and how. */
const MOST_FACTS = 4;

export function CompanyCard({
  fairId,
  company,
}: {
  readonly fairId: string;
  readonly company: CompanyCardFragment;
}): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const told = company.facts.filter(({ kind, taxonomyId }) => taxonomyId && (kind === 'PRODUCT' || kind === 'PROCESS'));
  const left = told.length - MOST_FACTS;
  return (
    <LeadingCard padding="md">
      <Title order={2} size="h5">
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${company.id}`} inherit>
          {company.shortName}
        </Anchor>
      </Title>
      <Text size="sm">{company.englishName ?? company.registeredName}</Text>
      <Text size="sm" c="dimmed">
        {[formats.country(company.country), company.sectorId && name(company.sectorId)].filter(Boolean).join(' · ')}
      </Text>
      <Group gap={6} mt="xs">
        {told.slice(0, MOST_FACTS).map(({ taxonomyId }) => (
          <Badge key={taxonomyId} variant="light" tt="none" fw={500}>
            {name(taxonomyId ?? '')}
          </Badge>
        ))}
        {left > 0 && <Text size="sm">{t('catalogue.andMore', { count: left })}</Text>}
      </Group>
    </LeadingCard>
  );
}
