import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';
import { outdate } from '../graphql/answers';
import { useChange } from '../graphql/use-change';
import { useQuery } from '../graphql/use-query';
import { ChangeFailure } from '../ui/change-failure';
import { FailureNotice } from '../ui/failure-notice';
import { MyShareLinks, RevokeShareLink } from './share.generated';
import type { Shareable } from './shareable';
import style from './share.module.css';

/** Links to the same thing that the reader gave out before: each can be taken back. */
export function GivenLinks({
  fairId,
  kind,
  companyId = null,
  subjectId = null,
}: Omit<Shareable, 'what'>): React.ReactNode {
  const { t } = useTranslation('share');
  const formats = useFormats();
  const query = useQuery(MyShareLinks, {});
  const revoke = useChange(RevokeShareLink);
  const given = (query.answer?.shareLinks ?? []).filter(
    (link) =>
      link.fairId === fairId && link.kind === kind && link.companyId === companyId && link.subjectId === subjectId,
  );
  if (query.failure && !query.answer) return <FailureNotice failure={query.failure} retry={query.reload} />;
  if (given.length === 0) return null;
  const takeBack = async (linkId: string): Promise<void> => {
    if (await revoke.run({ linkId })) outdate(MyShareLinks);
  };
  return (
    <div>
      <Text fw={600}>{t('given')}</Text>
      <ChangeFailure failure={revoke.failure} />
      <ul className={style.given}>
        {given.map(({ id, createdAt }) => (
          <li key={id}>
            <span>{formats.instant(createdAt)}</span>
            <Button
              size="compact-md"
              variant="light"
              color="red"
              loading={revoke.busy}
              onClick={() => void takeBack(id)}
            >
              {t('takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
