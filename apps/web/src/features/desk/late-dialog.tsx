import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { Dialog } from '../../ui/dialog';
import type { Day } from './day-list';
import type { Report } from './report';
import { untilChoices } from './until-choice';
import style from './desk.module.css';

/** Companies that come later, alone or as a delegation. */
export interface LateOnes {
  readonly about: string;
  readonly companyIds?: readonly string[];
  readonly groupId?: string;
}

interface Props {
  readonly who: LateOnes | null;
  readonly day: Day;
  readonly formats: Formats;
  readonly onReport: (report: Report) => void;
  readonly onClose: () => void;
}

export function LateDialog({ who, day, formats, onReport, onClose }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const report = (until: string): void => {
    if (!who) return;
    const { about, ...whom } = who;
    onReport({ about, event: { kind: 'LATE', ...whom, until } });
    onClose();
  };
  const end = day.days.find((one) => one.day === day.day)?.endsAt;
  return (
    <Dialog open={who !== null} label={t('lateTitle')} onClose={onClose}>
      <Title order={2} size="h4">
        {t('lateTitle')}
      </Title>
      <Text mb="md">{who?.about}</Text>
      <div className={style.choices}>
        {untilChoices(day.now, day).map((until) => (
          <Button key={until} size="md" variant="default" onClick={() => report(until)}>
            {formats.time(until)}
          </Button>
        ))}
        {end && (
          <Button size="md" variant="default" onClick={() => report(end)}>
            {t('restOfDay')}
          </Button>
        )}
        <Button size="md" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
