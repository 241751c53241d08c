import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadableName } from '../../format/use-readable-name';
import { sentByOthers } from './attending';
import type { AgendaMeeting } from './days-of';

interface Props {
  readonly companyId: string | null;
  readonly meeting: AgendaMeeting;
}

/** Whom the others send, as far as these people let themselves be named. */
export function TheirAttendees({ companyId, meeting }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const { buyerId, buyerName, supplierId, supplierName, otherNames } = meeting;
  const nameOf = (id: string): string =>
    id === buyerId ? buyerName : id === supplierId ? supplierName : (otherNames ?? '');
  return sentByOthers(meeting, companyId).map(({ companyId: id, people, unnamed }) => (
    <Text key={id}>
      {t('theirs', {
        company: nameOf(id),
        names: [...people.map(readableName), ...(unnamed > 0 ? [t('theirs.unnamed', { count: unnamed })] : [])].join(
          ', ',
        ),
      })}
    </Text>
  ));
}
