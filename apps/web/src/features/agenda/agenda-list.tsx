import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgendaMeeting } from './agenda-meeting';
import type { Colleague } from './attending';
import { type AgendaEntry, boothBefore, keyOf } from './days-of';
import type { Clocks } from './use-clocks';
import style from './agenda.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string | null;
  /** Of one day. */
  readonly entries: readonly AgendaEntry[];
  readonly all: readonly AgendaEntry[];
  readonly next: AgendaEntry | undefined;
  readonly clocks: Clocks;
  readonly colleagues: readonly Colleague[];
}

export function AgendaList({ fairId, companyId, entries, all, next, clocks, colleagues }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  return (
    <ol className={style.entries}>
      {entries.map((entry) => (
        <li key={keyOf(entry)} data-next={entry === next || undefined}>
          <div className={style.time}>
            <div>
              <time dateTime={entry.startsAt}>{clocks.main.time(entry.startsAt)}</time>
              <span>–{clocks.main.time(entry.endsAt)}</span>
            </div>
            {clocks.beside(entry.startsAt).map((told) => (
              <Text key={told} size="xs" c="dimmed">
                {told}
              </Text>
            ))}
            {entry === next && (
              <Badge tt="none" mt={4}>
                {t('next')}
              </Badge>
            )}
          </div>
          {entry.__typename === 'AgendaMeeting' ? (
            <AgendaMeeting
              fairId={fairId}
              companyId={companyId}
              meeting={entry}
              from={entry.walk && boothBefore(all, entry)}
              colleagues={colleagues}
              formats={clocks.main}
            />
          ) : (
            <div>
              <strong>{entry.title}</strong>
              {entry.room && <Text>{entry.room}</Text>}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
