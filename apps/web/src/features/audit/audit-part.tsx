import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { AuditPage } from './audit.generated';
import { AuditTable } from './audit-table';
import type { AuditFilter } from './filter';
import type { ToldSlot } from './use-told';

interface Props {
  readonly fairId: string;
  readonly filter: AuditFilter;
  readonly after: string | null;
  readonly zone: string | undefined;
  readonly slots: readonly ToldSlot[];
}

/** Fifty entries, and the way to older ones. */
export function AuditPart({ fairId, filter, after, zone, slots }: Props): React.ReactNode {
  const { t } = useTranslation('audit');
  return (
    <Loaded of={useQuery(AuditPage, { fairId, filter, after })}>
      {({ auditLog }) =>
        auditLog && (
          <>
            {auditLog.nodes.length === 0 && <Text>{t('none')}</Text>}
            <AuditTable entries={auditLog.nodes} zone={zone} slots={slots} />
            <NextPage
              end={endOf(auditLog.pageInfo)}
              more={t('older')}
              next={(end) => <AuditPart fairId={fairId} filter={filter} after={end} zone={zone} slots={slots} />}
            />
          </>
        )
      }
    </Loaded>
  );
}
