import { Alert, Anchor, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useSteadyQuery } from '../../graphql/use-query';
import { rolesAt } from '../../session/roles-at';
import { useMe } from '../../session/session';
import { PrintIcon } from '../../ui/icons';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { DeskDay } from './desk.generated';
import type { Day } from './day-list';
import { Hours } from './hours';
import { LateDialog, type LateOnes } from './late-dialog';
import { MissingOnes } from './missing-ones';
import { OtherReport } from './other-report';
import { PrintedDay } from './printed-day';
import { RepairTray } from './repair-tray';
import { type Report, withReport } from './report';
import { UndoLastRepair } from './undo-repair';
import { useMarks } from './use-marks';
import { whereaboutsOf } from './whereabouts';
import { withMarks } from './with-marks';
import style from './desk.module.css';

/** Other desks mark too. */
const LOOK_AGAIN_MS = 30_000;

/** Who is expected when and where, who has come, and what is to be done when somebody does not. */
export default function DeskPage(): React.ReactNode {
  const { t } = useTranslation('desk');
  const { fairId = '' } = useParams();
  const [address] = useSearchParams();
  const asked = address.get('day');
  const query = useSteadyQuery(DeskDay, { fairId, day: asked === null ? null : Number(asked) });
  const { reload } = query;
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <Page
      title={t('title')}
      actions={
        <Anchor component={Link} className={style.onScreen} to={`/fairs/${fairId}/desk/standby`}>
          {t('standby.title')}
        </Anchor>
      }
    >
      <Loaded of={query}>
        {({ deskDay }) => {
          if (!deskDay) return <Text>{t('notYours')}</Text>;
          if (deskDay.versionNumber === null) return <Text>{t('notReleased')}</Text>;
          return <OneDay fairId={fairId} day={deskDay} />;
        }}
      </Loaded>
    </Page>
  );
}

function OneDay({ fairId, day }: { readonly fairId: string; readonly day: Day }): React.ReactNode {
  const { t } = useTranslation('desk');
  const me = useMe();
  const formats = useFormats(day.timeZone);
  const [address, setAddress] = useSearchParams();
  const marks = useMarks();
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [late, setLate] = useState<LateOnes | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const typed = address.get('text') ?? '';
  const mayMark = me ? rolesAt(me, fairId).some((role) => role === 'ORGANISER' || role === 'DESK_STAFF') : false;
  const whereabouts = useMemo(
    () => whereaboutsOf({ ...day, arrived: withMarks(day.arrived, marks.unsent, fairId, day.day) }),
    [day, marks.unsent, fairId],
  );
  const report = (next: Report): void => {
    setDone(null);
    setReports((before) => withReport(before, next));
  };
  const put = (name: string, value: string): void =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <PrintedDay day={day} formats={formats} whereaboutsOf={whereabouts} />
      <div className={style.onScreen}>
        <div className={style.tools}>
          <TextInput
            size="md"
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            defaultValue={typed}
            onChange={({ currentTarget }) => put('text', currentTarget.value)}
          />
          {day.days.length > 1 && (
            <NativeSelect
              size="md"
              aria-label={t('day')}
              value={String(day.day)}
              data={day.days.map((one) => ({ value: String(one.day), label: formats.dayOf(one.startsAt) }))}
              onChange={({ currentTarget }) => put('day', currentTarget.value)}
            />
          )}
          {mayMark && <OtherReport day={day} formats={formats} onReport={report} />}
        </div>
        <div className={style.onPaper}>
          <Button variant="default" leftSection={<PrintIcon />} onClick={() => print()}>
            {t('paper.print')}
          </Button>
          <Anchor href={exported('desk-day', { fairId, day: String(day.day), format: 'xlsx' })} download>
            {t('paper.export')}
          </Anchor>
        </div>
        {marks.refused && <Refusal message={marks.refused} />}
        {marks.unsent.length > 0 && <Text role="status">{t('unsent', { count: marks.unsent.length })}</Text>}
        {done && (
          <Alert color="green" role="status" mb="sm">
            {done}
          </Alert>
        )}
        {mayMark && day.lastRepair && reports.length === 0 && (
          <UndoLastRepair
            key={day.lastRepair.versionNumber}
            fairId={fairId}
            repair={day.lastRepair}
            formats={formats}
            onUndone={(letters) => setDone(t('undone', { count: letters }))}
          />
        )}
        {mayMark && (
          <MissingOnes
            fairId={fairId}
            day={day}
            formats={formats}
            onReport={(wanted) => {
              setDone(t('backAgain'));
              setReports((before) => wanted.reduce(withReport, before));
            }}
          />
        )}
        <div className={style.split}>
          <div>
            <Hours
              meetings={day.meetings}
              typed={typed}
              now={day.now}
              mayMark={mayMark}
              formats={formats}
              whereaboutsOf={whereabouts}
              onArrived={(companyId, arrived) => marks.set({ fairId, companyId, day: day.day, arrived })}
              onLate={(companyId, about) => setLate({ about, companyIds: [companyId] })}
              onNoShow={(companyId, about) => report({ about, event: { kind: 'NO_SHOW', companyIds: [companyId] } })}
            />
          </div>
          {reports.length > 0 && (
            <RepairTray
              fairId={fairId}
              day={day}
              reports={reports}
              formats={formats}
              onDrop={(dropped) => setReports((before) => before.filter((one) => one !== dropped))}
              onDone={(applied) => {
                setReports([]);
                if (applied) setDone(t('applied', { count: applied.letters, version: applied.versionNumber }));
              }}
            />
          )}
        </div>
      </div>
      <LateDialog who={late} day={day} formats={formats} onReport={report} onClose={() => setLate(null)} />
    </>
  );
}
