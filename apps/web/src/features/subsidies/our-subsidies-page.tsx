import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import { Refusal } from '../../ui/refusal';
import { OurGrant } from './our-grant';
import { ProgrammeCard } from './programme-card';
import { OurSubsidies } from './subsidies.generated';

/** What the city may pay of the company's booths, asking for it, and what became of it. */
export default function OurSubsidiesPage(): React.ReactNode {
  const { t } = useTranslation('subsidies');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asSupplier">
      {({ id }) => <OfCompany fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

function OfCompany({ fairId, companyId }: { readonly fairId: string; readonly companyId: string }): React.ReactNode {
  const { t } = useTranslation('subsidies');
  return (
    <Loaded of={useQuery(OurSubsidies, { fairId, companyId })}>
      {({ subsidyProgrammes: offered, companySubsidies: ours, subsidyChoices }) => {
        if (offered.__typename !== 'SubsidyProgrammes') return <Refusal message={offered.message} />;
        if (ours.__typename !== 'CompanySubsidies') return <Refusal message={ours.message} />;
        const { programmes } = offered;
        return (
          <Stack maw="42rem">
            <Text>{t('text')}</Text>
            {ours.grants.length > 0 && (
              <Title order={2} size="h4">
                {t('requests')}
              </Title>
            )}
            {ours.grants.map((grant) => (
              <OurGrant
                key={grant.id}
                fairId={fairId}
                grant={grant}
                papers={programmes.find(({ id }) => id === grant.programmeId)?.papers ?? []}
              />
            ))}
            <Title order={2} size="h4">
              {t('programmes')}
            </Title>
            {programmes.length === 0 && <Text>{t('programmes.none')}</Text>}
            {programmes.map((programme) => (
              <ProgrammeCard key={programme.id} fairId={fairId} programme={programme} bookings={subsidyChoices ?? []} />
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
