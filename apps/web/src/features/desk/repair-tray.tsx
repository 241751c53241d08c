import { Button, Loader, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import { ApplyRepair, DeskDay, PreviewRepair } from './desk.generated';
import { type Preview, PreviewedChanges } from './previewed-changes';
import type { Day } from './day-list';
import type { Report } from './report';
import { StandbyFor } from './standby-for';
import { Unplaced } from './unplaced';
import style from './desk.module.css';

interface Props {
  readonly fairId: string;
  readonly day: Day;
  readonly reports: readonly Report[];
  readonly formats: Formats;
  readonly onDrop: (report: Report) => void;
  /** Empties the tray; with what became of it where it was applied. */
  readonly onDone: (applied: { readonly versionNumber: number; readonly letters: number } | null) => void;
}

/** What was reported and what it would change. Nothing is changed before somebody says so. */
export function RepairTray({ fairId, day, reports, formats, onDrop, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const preview = useChange(PreviewRepair);
  const apply = useChange(ApplyRepair);
  const [shown, setShown] = useState<Preview | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // What was looked for before something else was reported says nothing of it.
  const looks = useRef(0);
  const look = (): void => {
    const own = ++looks.current;
    setShown(null);
    setRefused(null);
    void preview.run({ fairId, events: reports.map(({ event }) => event) }).then((answer) => {
      if (own !== looks.current) return;
      const said = answer?.previewRepair;
      if (said?.__typename === 'RepairPreview') setShown(said);
      else if (said) setRefused(problemsIn(said) ?? refusalOf(said));
    });
  };
  // Anew whenever something else is reported; `look` is made of nothing but the reports.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(look, [fairId, reports]);
  const run = async (): Promise<void> => {
    if (!shown) return;
    const { basedOnVersion, fingerprint } = shown;
    const events = reports.map(({ event }) => event);
    const said = (await apply.run({ repair: { fairId, events, basedOnVersion, fingerprint } }))?.applyRepair;
    if (said?.__typename === 'AppliedRepair') {
      outdate(DeskDay);
      onDone(said);
    } else if (said) setRefused(refusalOf(said));
  };
  return (
    <section className={style.tray} aria-label={t('tray')}>
      <Title order={2} size="h4" mb="xs">
        {t('tray')}
      </Title>
      <ul className={style.told}>
        {reports.map((report) => (
          <li key={`${report.about} ${report.event.kind} ${report.event.requestId ?? ''}`}>
            <span>
              {report.about}: {whatHappened(report, formats, t)}
            </span>
            <Button size="compact-sm" variant="subtle" onClick={() => onDrop(report)}>
              {t('withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {refused && (
        <Refusal message={refused}>
          <Button size="compact-md" variant="light" onClick={look}>
            {t('lookAgain')}
          </Button>
        </Refusal>
      )}
      <ChangeFailure failure={preview.failure ?? apply.failure} />
      {preview.failure && (
        <Button variant="light" onClick={look}>
          {t('lookAgain')}
        </Button>
      )}
      {preview.busy && (
        <Text role="status">
          <Loader size="xs" /> {t('looking')}
        </Text>
      )}
      <StandbyFor fairId={fairId} day={day} reports={reports} formats={formats} />
      {shown && <Unplaced preview={shown} />}
      {shown && <PreviewedChanges fairId={fairId} preview={shown} formats={formats} />}
      <div className={style.choices}>
        <Button size="md" disabled={!shown} loading={apply.busy} onClick={() => void run()}>
          {t('apply')}
        </Button>
        <Button size="md" variant="subtle" onClick={() => onDone(null)}>
          {t('forget')}
        </Button>
      </div>
    </section>
  );
}

/** What is wrong with single reports says more than that something is. */
function problemsIn(said: object): string | null {
  const problems = 'problems' in said ? (said.problems as readonly { readonly message: string }[]) : [];
  return problems.length > 0 ? problems.map(({ message }) => message).join(' ') : null;
}

function whatHappened({ event }: Report, formats: Formats, t: ReturnType<typeof useTranslation<'desk'>>['t']): string {
  if (event.kind === 'LATE' && event.until) return t('told.late', { at: formats.time(event.until) });
  if (event.kind === 'INTERPRETER_AWAY') return t('told.interpreter');
  if (event.kind === 'NEW_REQUEST') return t('told.newRequest');
  return event.kind === 'PLACE_CLOSED' ? t('told.place') : t('told.noShow');
}
