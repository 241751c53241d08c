import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page';
import { NoticeList } from './notice-list';

/** The letters that the fair wrote to the reader: mail gets lost, and firms talk in chats. */
export default function NoticesPage(): React.ReactNode {
  const { t } = useTranslation('notices');
  const { fairId = '' } = useParams();
  return (
    <Page title={t('title')} narrow>
      <Text c="dimmed" mb="md">
        {t('hint')}
      </Text>
      <NoticeList fairId={fairId} after={null} />
    </Page>
  );
}
