import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { ShareButton } from '../../share/share-button';
import { Loaded } from '../../ui/loaded';
import { LetterBody } from '../../ui/letter-body';
import { endOf, NextPage } from '../../ui/next-page';

import { FairNotices } from './notices.generated';
import style from './notices.module.css';

interface Props {
  readonly fairId: string;
  readonly after: string | null;
}

/** Thirty notices, and the way to older ones. */
export function NoticeList({ fairId, after }: Props): React.ReactNode {
  const { t } = useTranslation('notices');
  const formats = useFormats();
  return (
    <Loaded of={useQuery(FairNotices, { fairId, after })}>
      {({ notices }) => (
        <>
          {notices.nodes.length === 0 && <Text>{t('none')}</Text>}
          <ul className={style.list}>
            {notices.nodes.map(({ id, subject, body, writtenAt }) => (
              <li key={id}>
                <article aria-labelledby={`notice-${id}`}>
                  <Text c="dimmed" size="sm">
                    <time dateTime={writtenAt}>{formats.instant(writtenAt)}</time>
                  </Text>
                  <Title order={2} size="h4" id={`notice-${id}`}>
                    {subject}
                  </Title>
                  <LetterBody body={body} />
                  <ShareButton size="compact-sm" fairId={fairId} kind="NOTICE" subjectId={id} what={subject} />
                </article>
              </li>
            ))}
          </ul>
          <NextPage
            end={endOf(notices.pageInfo)}
            more={t('older')}
            next={(end) => <NoticeList fairId={fairId} after={end} />}
          />
        </>
      )}
    </Loaded>
  );
}
