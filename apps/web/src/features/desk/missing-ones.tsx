import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import type { Day } from './day-list';
import { DeskDay, TakeBackAbsence } from './desk.generated';
import type { Report } from './report';
import style from './desk.module.css';

type Absence = Day['absences'][number];

interface Props {
  readonly fairId: string;
  readonly day: Day;
  readonly formats: Formats;
  /** Meetings that somebody who is there after all could have. */
  readonly onReport: (reports: readonly Report[]) => void;
}

/** Who was reported missing on the day; whoever comes after all is counted on again, and what they lost is looked for anew. */
export function MissingOnes({ fairId, day, formats, onReport }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const back = useChange(TakeBackAbsence);
  const [refused, setRefused] = useState<string | null>(null);
  const interpreterName = useInterpreterName();
  const nameOf = ({ subjectId, companyName }: Absence): string => {
    const interpreted = day.meetings.find((one) => one.interpreterId === subjectId);
    return companyName ?? (interpreted && interpreterName(interpreted)) ?? t('missingOther');
  };
  const takeBack = async (absence: Absence): Promise<void> => {
    setRefused(null);
    const said = (await back.run({ fairId, subjectId: absence.subjectId }))?.takeBackAbsence;
    if (said?.__typename === 'TakenBackAbsence') {
      outdate(DeskDay);
      const about = nameOf(absence);
      onReport(said.waiting.map((requestId) => ({ about, event: { kind: 'NEW_REQUEST', requestId } })));
    } else if (said) setRefused(refusalOf(said));
  };
  if (day.absences.length === 0) return null;
  return (
    <details className={style.changed}>
      <summary>{t('missing', { count: day.absences.length })}</summary>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={back.failure} />
      <ul className={style.told}>
        {day.absences.map((absence) => (
          <li key={absence.subjectId}>
            <span>
              {nameOf(absence)} · {formats.time(absence.from)} – {formats.time(absence.until)}
            </span>
            {absence.until > day.now && (
              <Button size="compact-sm" variant="subtle" loading={back.busy} onClick={() => void takeBack(absence)}>
                {t('hereAfterAll')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
