import { Anchor, Badge, Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { DataTable } from '../../ui/data-table';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FailureNotice } from '../../ui/failure-notice';
import { PageLoading } from '../../ui/page-loading';
import { useDeed } from '../../ui/use-deed';
import { exported } from '../../graphql/exported';
import { SetPriorityPoints } from './draws.generated';
import { PointsFile } from './points-file';
import { changedStandings, type Edits, isPoints, type Typed, typedOf } from './standings';
import { type Applicant, useApplicants } from './use-applicants';
import style from './draws.module.css';

interface Props {
  readonly fairId: string;
  /** Where the fair is. */
  readonly zone: string;
}

/** Who takes part in the draw and with which wishes; points are typed here, or come back with the list. */
export function Applicants({ fairId, zone }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const { list, failure, reload } = useApplicants(fairId);
  return (
    <section className={style.section}>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {list === undefined && !failure && <PageLoading />}
      {list?.length === 0 && <Text>{t('applicants.none')}</Text>}
      {list && list.length > 0 && <Listed {...{ fairId, zone, applicants: list, reload }} />}
      <PointsFile fairId={fairId} onDone={reload} />
    </section>
  );
}

interface ListedProps extends Props {
  readonly applicants: readonly Applicant[];
  readonly reload: () => void;
}

function Listed({ fairId, zone, applicants, reload }: ListedProps): React.ReactNode {
  const { t } = useTranslation('draws');
  const formats = useFormats(zone);
  // What is typed lies over what stands, so that it stays when that is asked for anew.
  const [edits, setEdits] = useState<Edits>({});
  const [saved, setSaved] = useState<number | null>(null);
  const deed = useDeed(SetPriorityPoints);
  const changed = changedStandings(applicants, edits);
  const edit = ({ companyId }: Applicant, typed: Typed): void => {
    setSaved(null);
    setEdits((before) => ({ ...before, [companyId]: typed }));
  };
  const save = async (): Promise<void> => {
    const said = await deed.run({ fairId, standings: changed ?? [] });
    if (said?.__typename !== 'SetPriorityPoints') return;
    setSaved(said.companies);
    reload();
  };
  const nameOf = ({ company }: Applicant): string => company?.shortName ?? t('gone');
  return (
    <>
      <div className={style.head}>
        <Text>{t('applicants.count', { count: applicants.length })}</Text>
        <Anchor href={exported('draw-requests', { fairId, format: 'xlsx' })} download>
          {t('applicants.toExcel')}
        </Anchor>
      </div>
      <div className={style.list}>
        <DataTable
          label={t('applicants.title')}
          rows={applicants}
          keyOf={({ companyId }) => companyId}
          columns={[
            {
              key: 'firm',
              heading: t('outcomes.firm'),
              cell: (one) => (
                <>
                  {nameOf(one)}
                  {one.granted && (
                    <Badge ml="xs" variant="light" tt="none">
                      {t('applicants.granted')}
                    </Badge>
                  )}
                  <Text size="sm" c="dimmed">
                    {one.applicant} · {formats.instant(one.changedAt)}
                  </Text>
                </>
              ),
            },
            {
              key: 'wishes',
              heading: t('call.title'),
              cell: ({ wishTexts, anyBooths }) => (
                <>
                  <ol className={style.reasons}>
                    {wishTexts.map((wish, ordinal) => (
                      <li key={ordinal}>{wish}</li>
                    ))}
                  </ol>
                  {anyBooths > 0 && <Text size="sm">{t('applicants.any', { count: anyBooths })}</Text>}
                </>
              ),
            },
            {
              key: 'points',
              heading: t('outcomes.points'),
              cell: (one) => {
                const typed = typedOf(one, edits);
                return (
                  <div className={style.standing}>
                    <TextInput
                      inputMode="numeric"
                      aria-label={t('applicants.pointsOf', { name: nameOf(one) })}
                      value={typed.points}
                      error={!isPoints(typed.points) && t('applicants.wrongPoints')}
                      onChange={({ currentTarget }) => edit(one, { ...typed, points: currentTarget.value })}
                    />
                    <Checkbox
                      label={t('applicants.newcomer')}
                      aria-label={t('applicants.newcomerOf', { name: nameOf(one) })}
                      checked={typed.newcomer}
                      onChange={({ currentTarget }) => edit(one, { ...typed, newcomer: currentTarget.checked })}
                    />
                  </div>
                );
              },
            },
          ]}
        />
      </div>
      <DeedOutcome of={deed} />
      {saved !== null && <Text role="status">{t('points.done', { count: saved })}</Text>}
      {changed === null && <Text c="red">{t('applicants.wrongPoints')}</Text>}
      {changed !== null && changed.length > 0 && (
        <div className={style.buttons}>
          <Button loading={deed.busy} onClick={() => void save()}>
            {t('applicants.save', { count: changed.length })}
          </Button>
          <Button variant="subtle" onClick={() => setEdits({})}>
            {t('new.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
