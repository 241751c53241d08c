import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page';
import { TimetableTabs } from './timetable-tabs';

interface Props {
  readonly title: string;
  readonly children: (fairId: string) => React.ReactNode;
}

/** A page about the timetable, with the ways to the others. */
export function TimetableView({ title, children }: Props): React.ReactNode {
  const { fairId = '' } = useParams();
  return (
    <Page title={title} wide actions={<TimetableTabs fairId={fairId} />}>
      {children(fairId)}
    </Page>
  );
}

/** For who may not see it, or where there is nothing yet. */
export function NothingToSee(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <p>{t('none')}</p>;
}
