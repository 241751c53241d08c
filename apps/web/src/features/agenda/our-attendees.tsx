import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useReadableName } from '../../format/use-readable-name';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { ChooseAttendees, CompanyAgenda } from './agenda.generated';
import { clashesIn, type Colleague, type Sent, sentBy } from './attending';
import type { AgendaMeeting } from './days-of';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly meeting: AgendaMeeting;
  readonly colleagues: readonly Colleague[];
  readonly formats: Formats;
}

/** Who of the company attends: read at a glance, chosen with a tap on each name. */
export function OurAttendees({ fairId, companyId, meeting, colleagues, formats }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const choose = useDeed(ChooseAttendees, CompanyAgenda);
  const sent = sentBy(meeting, companyId);
  const names = formats.list(sent?.people.map(readableName) ?? []);
  // Until the agenda has come anew, a second tap builds on the first, not on what stood before it.
  const [latest, setLatest] = useState<{ readonly over: Sent | undefined; readonly ids: readonly string[] } | null>(
    null,
  );
  const stands = sent?.basis === 'CHOSEN' ? sent.people.map(({ personId }) => personId) : [];
  const chosen = latest && latest.over === sent ? latest.ids : stands;
  const toggle = async (personId: string): Promise<void> => {
    const ids = chosen.includes(personId) ? chosen.filter((id) => id !== personId) : [...chosen, personId];
    const input = { fairId, companyId, requestId: meeting.requestId, personIds: ids };
    if (await choose.run({ input })) setLatest({ over: sent, ids });
  };
  return (
    <div className={style.ours}>
      <Text fw={600}>
        {names ? t(`ours.${sent?.basis === 'USUAL' ? 'usual' : 'chosen'}`, { names }) : t('ours.nobody')}
      </Text>
      {clashesIn(meeting, companyId).map(
        ({ personId, elsewhere, ...person }) =>
          elsewhere && (
            <Text key={personId} className={style.clash}>
              {t('clash', {
                name: readableName(person),
                at: formats.time(elsewhere.startsAt),
                place: t(`place.${elsewhere.placeKind}`, { number: elsewhere.placeNumber }),
              })}
            </Text>
          ),
      )}
      {colleagues.length > 0 && (
        <details className={style.who}>
          <summary>{t('ours.choose')}</summary>
          <div className={style.people} role="group" aria-label={t('ours.choose')}>
            {colleagues.map((colleague) => (
              <Button
                key={colleague.personId}
                size="compact-md"
                className={style.person}
                variant={chosen.includes(colleague.personId) ? 'filled' : 'default'}
                aria-pressed={chosen.includes(colleague.personId)}
                aria-disabled={choose.busy}
                onClick={() => void (choose.busy || toggle(colleague.personId))}
              >
                {readableName(colleague)}
              </Button>
            ))}
          </div>
          <DeedOutcome of={choose} />
        </details>
      )}
    </div>
  );
}
