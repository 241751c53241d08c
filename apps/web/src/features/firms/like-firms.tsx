import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { AdmissionCardFragment } from './admissions.generated';
import style from './firms.module.css';

interface Props {
  readonly fairId: string;
  readonly taxCode: string | null;
  readonly firms: AdmissionCardFragment['likeFirms'];
  readonly busy: boolean;
  readonly onJoin: (companyId: string) => void;
}

/** Companies of the directory with the same tax code or a like name: it should not stand there twice. */
export function LikeFirms({ fairId, taxCode, firms, busy, onJoin }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  if (firms.length === 0) return <Text size="sm">{t('admissions.likeNone')}</Text>;
  return (
    <div className={style.like}>
      <Text fw={600}>{t('admissions.like')}</Text>
      <ul>
        {firms.map((firm) => (
          <li key={firm.companyId}>
            <div>
              {firm.takesPart ? (
                <Anchor component={Link} to={`/fairs/${fairId}/companies/${firm.companyId}`}>
                  {firm.registeredName}
                </Anchor>
              ) : (
                firm.registeredName
              )}
              <div className={style.second}>
                {[
                  formats.country(firm.country),
                  firm.taxCode,
                  taxCode !== null && firm.taxCode === taxCode && t('admissions.sameCode'),
                  firm.takesPart && t('admissions.takesPart'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {firm.looksAfterItself && <Text size="sm">{t('admissions.itself')}</Text>}
            </div>
            {!firm.looksAfterItself && (
              <Button size="xs" variant="light" loading={busy} onClick={() => onJoin(firm.companyId)}>
                {t('admissions.join')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
