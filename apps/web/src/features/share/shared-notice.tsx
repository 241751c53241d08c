import { Text } from '@mantine/core';
import { useFormats } from '../../format/use-formats';
import { Page } from '../../ui/page';
import { LetterBody } from '../../ui/letter-body';
import type { SharedNoticeAnswer } from './shared-answers';

/** What the fair wrote, for colleagues who have no account. */
export function SharedNotice({ shared }: { readonly shared: SharedNoticeAnswer }): React.ReactNode {
  const { fair, notice } = shared;
  const formats = useFormats(fair.timeZone);
  return (
    <Page title={notice.subject} narrow>
      <Text fw={600}>{fair.name}</Text>
      <Text c="dimmed" size="sm" mb="md">
        <time dateTime={notice.writtenAt}>{formats.instant(notice.writtenAt)}</time>
      </Text>
      <LetterBody body={notice.body} />
    </Page>
  );
}
