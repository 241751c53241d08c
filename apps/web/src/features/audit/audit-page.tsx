import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { AuditKinds } from './audit.generated';
import { AuditFilters } from './audit-filters';
import { AuditPart } from './audit-part';
import { exportOf, filterIn } from './filter';

/** Who did what at the fair, newest first. The address holds what is looked for. */
export default function AuditPage(): React.ReactNode {
  const { t } = useTranslation('audit');
  const { fairId = '' } = useParams();
  const [address] = useSearchParams();
  const filter = filterIn(address);
  return (
    <Page title={t('title')}>
      <Loaded of={useQuery(AuditKinds, { fairId })}>
        {({ auditActions, fair, fairGrid }) =>
          auditActions ? (
            <>
              <AuditFilters actions={auditActions} />
              <p>
                <Anchor href={exportOf(fairId, filter)} download>
                  {t('export')}
                </Anchor>
              </p>
              <AuditPart
                key={JSON.stringify(filter)}
                fairId={fairId}
                filter={filter}
                after={null}
                zone={fair.__typename === 'Fair' ? fair.timeZone : undefined}
                slots={fairGrid?.slots ?? []}
              />
            </>
          ) : (
            <Text>{t('forOrganisers')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}
