import { Anchor, Badge, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { LeadingCard } from '../../ui/leading-card';

/** What a card tells of a company, whoever reads it. */
export interface Card {
  readonly id: string;
  readonly shortName: string;
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly country: string;
  readonly sectorId: string | null;
  /** Numbers; none where the card does not know. */
  readonly booths: readonly string[];
  /** Products and processes. */
  readonly offers: readonly string[];
}

/** How many offers a card tells. */
const MOST_OFFERS = 4;

export function CompanyCard({ fairId, card }: { readonly fairId: string; readonly card: Card }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const left = card.offers.length - MOST_OFFERS;
  return (
    <LeadingCard padding="md">
      <Title order={2} size="h5">
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${card.id}`} inherit>
          {card.shortName}
        </Anchor>
      </Title>
      <Text size="sm">{card.englishName ?? card.registeredName}</Text>
      <Text size="sm" c="dimmed">
        {[
          formats.country(card.country),
          card.sectorId && name(card.sectorId),
          ...card.booths.map((number) => t('company.booth', { number })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap={6} mt="xs">
        {card.offers.slice(0, MOST_OFFERS).map((id) => (
          <Badge key={id} variant="light" tt="none" fw={500}>
            {name(id)}
          </Badge>
        ))}
        {left > 0 && <Text size="sm">{t('catalogue.andMore', { count: left })}</Text>}
      </Group>
    </LeadingCard>
  );
}
