import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { fromSchema } from '../../i18n/languages';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { SignInForMore } from '../../session/sign-in-for-more';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PublicCompany as PublicCompanyQuery, type PublicCompanyQuery as Answer } from './public.generated';
import { Website } from './website';
import style from './companies.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
}

/** A supplier that agreed to be shown to everybody. */
export function PublicCompany({ fairId, companyId }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <Loaded of={useQuery(PublicCompanyQuery, { fairId, companyId })}>
      {({ catalogueEntry }) =>
        catalogueEntry.__typename === 'CatalogueEntry' ? (
          <Entry fairId={fairId} entry={catalogueEntry} />
        ) : (
          <Page title={t('notFound.title')}>
            <Text mb="md">{t('notFound.text')}</Text>
            <SignInForMore text={t('signInForMore')} />
          </Page>
        )
      }
    </Loaded>
  );
}

type SeenEntry = Extract<Answer['catalogueEntry'], { __typename: 'CatalogueEntry' }>;

const OFFERS = [
  ['products', 'PRODUCT'],
  ['processes', 'PROCESS'],
  ['materials', 'MATERIAL'],
  ['certificates', 'CERTIFICATE'],
  ['markets', 'EXPORT_MARKET'],
] as const;

function Entry({ fairId, entry }: { readonly fairId: string; readonly entry: SeenEntry }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const text = bestFor(useReaderLanguage(), entry.texts);
  return (
    <Page title={entry.shortName}>
      <Text>{entry.registeredName}</Text>
      {entry.englishName && entry.englishName !== entry.registeredName && <Text>{entry.englishName}</Text>}
      <Text c="dimmed">
        {[formats.country(entry.country), entry.sectorId && name(entry.sectorId)].filter(Boolean).join(' · ')}
      </Text>
      <Group gap="xs" my="sm">
        {entry.booths.map((booth) => (
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
      {entry.website && <Website address={entry.website} />}
      <dl className={style.facts}>
        {OFFERS.map(
          ([field, kind]) =>
            entry.offers[field].length > 0 && (
              <div key={kind}>
                <dt>{t(`fact.${kind}`)}</dt>
                <dd>
                  <Group gap={6}>
                    {entry.offers[field].map((id) => (
                      <Badge key={id} size="lg" variant="light" tt="none" fw={500}>
                        {kind === 'EXPORT_MARKET' ? formats.country(id) : name(id)}
                      </Badge>
                    ))}
                  </Group>
                </dd>
              </div>
            ),
        )}
      </dl>
      <SignInForMore text={t('signInForMore')} />
    </Page>
  );
}
