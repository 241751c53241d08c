import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import { AddFacts } from './add-facts';
import { AskedOfUs } from './asked-of-us';
import { type FactKind, missingIn, type Profile } from './fact-kinds';
import { Gaps } from './gaps';
import { KnownFacts } from './known-facts';
import { MissingFacts } from './missing-facts';
import { OwnText } from './own-text';
import { MyProfile } from './profile.generated';
import { ReadFact } from './read-fact';
import style from './profile.module.css';

/** An exhibitor's profile, step by step: own words, what was read from them, what is missing, what it would open. */
export default function ProfilePage(): React.ReactNode {
  const { t } = useTranslation('profile');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <OfCompany fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

interface OfCompanyProps {
  readonly fairId: string;
  readonly companyId: string;
}

function OfCompany({ fairId, companyId }: OfCompanyProps): React.ReactNode {
  return (
    <Loaded of={useQuery(MyProfile, { companyId })}>
      {({ company }) =>
        company.__typename === 'Company' ? <Steps fairId={fairId} companyId={companyId} profile={company} /> : null
      }
    </Loaded>
  );
}

function Steps({ profile, ...own }: OfCompanyProps & { readonly profile: Profile }): React.ReactNode {
  const { t } = useTranslation('profile');
  const [kind, setKind] = useState<FactKind>(() => missingIn(profile.facts)[0] ?? 'PRODUCT');
  const adding = useRef<HTMLDivElement>(null);
  const read = profile.facts.filter(({ source }) => source === 'READ');
  const addOf = (wanted: FactKind): void => {
    setKind(wanted);
    adding.current?.scrollIntoView({ block: 'start' });
    adding.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  return (
    <>
      <AskedOfUs fairId={own.fairId} companyId={own.companyId} />
      <div className={style.columns}>
        <div>
          <p>
            <Anchor component={Link} to={`/fairs/${own.fairId}/company`}>
              {t('toEntry')}
            </Anchor>
          </p>
          <OwnText {...own} texts={profile.texts} />
          {read.length > 0 && (
            <section className={style.part} aria-labelledby="read-title">
              <Title order={2} size="h4" id="read-title">
                {t('read.title', { count: read.length })}
              </Title>
              <Text mb="sm">{t('read.how')}</Text>
              <Stack gap="sm">
                {read.map((fact) => (
                  <ReadFact key={fact.id} {...own} fact={fact} />
                ))}
              </Stack>
            </section>
          )}
          <div ref={adding}>
            <AddFacts {...own} kind={kind} onKind={setKind} />
          </div>
          <KnownFacts {...own} facts={profile.facts} />
        </div>
        <div>
          <MissingFacts facts={profile.facts} onAdd={addOf} />
          <Gaps {...own} facts={profile.facts} />
          {profile.contradictions.map(({ code, text }) => (
            <Alert key={code + text} color="orange" mb="md">
              {text}
            </Alert>
          ))}
        </div>
      </div>
    </>
  );
}
