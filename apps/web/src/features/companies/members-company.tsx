import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { fromSchema } from '../../i18n/languages';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { useHasRole } from '../../session/use-has-role';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { CompanyFacts } from './company-facts';
import { CompanyPage as CompanyPageQuery } from './company.generated';
import type { SeenCompany } from './seen-company';
import { Website } from './website';
import style from './companies.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
}

/** A company, as far as those who take part may see it. */
export function MembersCompany({ fairId, companyId }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <Loaded of={useQuery(CompanyPageQuery, { fairId, companyId })}>
      {({ company, plan }) =>
        company.__typename === 'Company' ? (
          <Seen
            fairId={fairId}
            company={company}
            booths={plan.__typename === 'Plan' ? plan.booths.filter((booth) => booth.companyId === company.id) : []}
          />
        ) : (
          <Page title={t('notFound.title')}>
            <DeadEnd text={t('notFound.text')} to={`/fairs/${fairId}/companies`} label="nav.companies" />
          </Page>
        )
      }
    </Loaded>
  );
}

interface SeenProps {
  readonly fairId: string;
  readonly company: SeenCompany;
  readonly booths: readonly { readonly id: string; readonly number: string }[];
}

function Seen({ fairId, company, booths }: SeenProps): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const language = useReaderLanguage();
  const text = bestFor(language, company.texts);
  const oversees = useHasRole(fairId, 'ORGANISER', 'PROGRAMME_OFFICER');
  return (
    <Page title={company.shortName}>
      <Text>{company.registeredName}</Text>
      {company.englishName && company.englishName !== company.registeredName && <Text>{company.englishName}</Text>}
      <Text c="dimmed">
        {[formats.country(company.country), company.industrialZone, company.sectorId && name(company.sectorId)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap="xs" my="sm">
        {company.participation?.asSupplier && <Badge>{t('company.supplier')}</Badge>}
        {company.participation?.asBuyer && (
          <Badge color="green" variant="light">
            {t('company.buyer')}
          </Badge>
        )}
        {oversees && (
          <Anchor component={Link} to={`/fairs/${fairId}/firms/${company.id}`}>
            {t('company.office')}
          </Anchor>
        )}
        {booths.map((booth) => (
          <Anchor key={booth.id} component={Link} to={`/fairs/${fairId}/plan?booth=${booth.id}`}>
            {t('company.booth', { number: booth.number })}
          </Anchor>
        ))}
      </Group>
      {text && (
        <section className={style.texts} lang={fromSchema(text.language)}>
          <p>{text.body}</p>
        </section>
      )}
      {company.website && <Website address={company.website} />}
      <CompanyFacts facts={company.facts} />
      {company.delegates.length > 0 && (
        <section>
          <Title order={2} size="h4">
            {t('company.people')}
          </Title>
          <Stack component="ul" gap="xs">
            {company.delegates.map(({ personId, ownName, latinName, position, languages }) => (
              <li key={personId}>
                {ownName === latinName ? ownName : `${ownName} (${latinName})`}
                {position && `, ${position}`}
                <Text size="sm" c="dimmed">
                  {languages.map((spoken) => formats.language(fromSchema(spoken.language))).join(' · ')}
                </Text>
              </li>
            ))}
          </Stack>
        </section>
      )}
    </Page>
  );
}
