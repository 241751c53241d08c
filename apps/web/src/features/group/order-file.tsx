import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUpload } from '../../graphql/upload';
import { ChangeFailure } from '../../ui/change-failure';
import { FileField } from '../../ui/file-field';
import { useDeed } from '../../ui/use-deed';
import { BookForGroup, GroupPavilion } from './group.generated';
import { ORDER_COLUMNS } from './order-columns';
import { OrderProblems } from './order-problems';
import style from './group.module.css';

interface Props {
  readonly fairId: string;
  readonly groupId: string;
}

interface File {
  readonly uploadId: string;
  readonly name: string;
}

/** One file books all or nothing; what is wrong is said by row, so that it can be mended and sent again. */
export function OrderFile({ fairId, groupId }: Props): React.ReactNode {
  const { t } = useTranslation('group');
  const upload = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const [booked, setBooked] = useState<number | null>(null);
  const book = useDeed(BookForGroup, GroupPavilion, { name: 'PlanPage' });
  const run = async ({ uploadId }: File): Promise<void> => {
    const said = await book.run({ input: { fairId, groupId, uploadId } });
    if (said?.__typename === 'GroupOrder') {
      setBooked(said.bookings.length);
      setFile(null);
    }
  };
  return (
    <Stack>
      <Text>{t('how')}</Text>
      <dl className={style.columns}>
        {ORDER_COLUMNS.map((column) => (
          <div key={column}>
            <dt>{t(`heading.${column}`)}</dt>
            <dd>{t(`column.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <FileField
        label={t('file')}
        accept=".xlsx,.csv,.tsv"
        upload={upload}
        onUploaded={(uploadId, name) => {
          book.forget();
          setBooked(null);
          setFile({ uploadId, name });
        }}
      />
      {booked !== null && (
        <Alert color="green" role="status">
          <p>{t('booked', { count: booked })}</p>
          <Anchor component={Link} to={`/fairs/${fairId}/plan`}>
            {t('toPlan')}
          </Anchor>
        </Alert>
      )}
      {book.refused && <OrderProblems message={book.refused} problems={book.problems} />}
      <ChangeFailure failure={book.failure} />
      {file && (
        <Button size="md" loading={book.busy} onClick={() => void run(file)}>
          {t('submit', { name: file.name })}
        </Button>
      )}
    </Stack>
  );
}
