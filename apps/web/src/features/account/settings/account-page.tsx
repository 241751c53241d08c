import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import { useMe } from '../../../session/session';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { CompanyConsents, OwnConsents } from './consents';
import { Devices } from './devices';
import { PasswordForm } from './password-form';
import { PersonForm } from './person-form';
import { AccountPage as Account } from './settings.generated';
import style from './settings.module.css';

/** What one says of oneself, one's password, devices, and what one has agreed to. */
export default function AccountPage(): React.ReactNode {
  const { t } = useTranslation('account');
  const companies = [...new Set(useMe()?.memberships.flatMap(({ companyId }) => companyId ?? []))];
  return (
    <Page title={t('settings.title')} narrow>
      <Loaded of={useQuery(Account, {})}>
        {({ me, sessions, consentWordings }) =>
          me?.person ? (
            <>
              <Section title={t('settings.person')}>
                <PersonForm person={me.person} language={me.language} timeZone={me.timeZone} />
              </Section>
              <Section title={t('settings.password')}>
                <PasswordForm />
              </Section>
              <Section title={t('devices.title')}>
                <Devices sessions={sessions} />
              </Section>
              <Section title={t('consents.title')}>
                <Text>{t('consents.text')}</Text>
                <OwnConsents wordings={consentWordings} given={me.consents} />
                {companies.map((companyId) => (
                  <CompanyConsents key={companyId} companyId={companyId} wordings={consentWordings} />
                ))}
              </Section>
            </>
          ) : null
        }
      </Loaded>
    </Page>
  );
}

const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}): React.ReactNode => (
  <section className={style.section}>
    <Title order={2} size="h4" mb="sm">
      {title}
    </Title>
    {children}
  </section>
);
