import { Anchor, Badge, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { Outcome } from './admission-state';
import type { AdmissionCardFragment } from './admissions.generated';
import { DecideAdmission } from './decide-admission';
import style from './firms.module.css';
import { roleOf } from './role-of';

interface Props {
  readonly fairId: string;
  readonly admission: AdmissionCardFragment;
  readonly onDecided: (outcome: Outcome) => void;
}

/** One firm that asks, and who asks for it. */
export function AdmissionCard({ fairId, admission, onDecided }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const { firm, person, email, message, reason, companyId } = admission;
  return (
    <Paper withBorder p="md" className={style.admission}>
      <div className={style.found}>
        <Title order={2} size="h4">
          {firm.registeredName}
        </Title>
        <Badge variant="light" tt="none">
          {t(`role.${roleOf(firm)}`)}
        </Badge>
      </div>
      <Text>
        {[firm.shortName, firm.englishName, formats.country(firm.country), firm.taxCode].filter(Boolean).join(' · ')}
      </Text>
      <Text>
        {[person.ownName, person.latinName === person.ownName ? null : person.latinName, person.position]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Text>
        <Anchor href={`mailto:${email}`}>{email}</Anchor>
        {person.mobile && ` · ${person.mobile}`}
      </Text>
      {message && <Text className={style.message}>{message}</Text>}
      <Text c="dimmed" size="sm">
        {formats.instant(admission.confirmedAt)}
      </Text>
      {reason && <Text>{t('admissions.reasonGiven', { reason })}</Text>}
      {companyId && (
        <Anchor component={Link} to={`/fairs/${fairId}/companies/${companyId}`}>
          {t('admissions.toCompany')}
        </Anchor>
      )}
      {admission.state === 'OPEN' && <DecideAdmission fairId={fairId} admission={admission} onDecided={onDecided} />}
    </Paper>
  );
}
