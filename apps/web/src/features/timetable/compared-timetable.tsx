import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { ComparedList } from '../../ui/compared-list';
import { Loaded } from '../../ui/loaded';
import { useColumnName } from '../../ui/use-column-name';
import { CheckEditedTimetable } from './edited-list.generated';

interface Props {
  readonly fairId: string;
  readonly uploadId: string;
  readonly busy: boolean;
  readonly onApprove: (seen: string) => void;
}

/** What an edited list would move, and what all of it together would break. */
export function ComparedTimetable({ fairId, uploadId, busy, onApprove }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const names: Partial<Record<string, string>> = {
    day: t('list.day'),
    from: t('list.from'),
    place: t('list.place'),
    interpreter: t('list.interpreter'),
    buyer: t('list.buyer'),
    supplier: t('list.supplier'),
    others: t('list.others'),
  };
  const nameOfListed = useColumnName();
  const nameOfColumn = (column: string): string => names[column] ?? nameOfListed(column);
  return (
    <Loaded of={useQuery(CheckEditedTimetable, { input: { fairId, uploadId } })}>
      {({ checkEditedTimetable: said }) => {
        const clashes = said.__typename === 'TimetableDifference' ? said.clashes : [];
        return (
          <>
            {clashes.length > 0 && (
              <Alert color="red" role="alert" title={t('list.breaks', { count: clashes.length })}>
                <List>
                  {clashes.map(({ text }, at) => (
                    <List.Item key={at}>{text}</List.Item>
                  ))}
                </List>
              </Alert>
            )}
            <ComparedList
              said={
                said.__typename === 'TimetableDifference' ? { __typename: 'ListDifference', ...said.difference } : said
              }
              nameOfColumn={nameOfColumn}
              busy={busy}
              {...(clashes.length === 0 && { onApprove })}
            />
          </>
        );
      }}
    </Loaded>
  );
}
