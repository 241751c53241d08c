import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import type { GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import { byParty, type Change } from './told-change';
import { VersionDiff } from './versions.generated';
import style from './timetable.module.css';

interface Props {
  readonly fairId: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly slots: readonly GridSlot[];
}

/** Who has other meetings by one version than by another: each company with its people. */
export function DiffTable({ fairId, from, to, slots }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <Loaded of={useQuery(VersionDiff, { fairId, from, to })}>
      {({ timetableDiff: diff }) => {
        if (!diff || diff.changes.length === 0) return <Text>{t('diff.none')}</Text>;
        const interpreters = diff.people.filter(({ interpreterId }) => interpreterId != null).length;
        return (
          <div className={style.wide}>
            <Text mb="xs">
              {t('diff.meetings', { count: diff.changes.length })} {t('diff.people', { count: diff.people.length })}{' '}
              {interpreters > 0 && t('diff.interpreters', { count: interpreters })}
            </Text>
            <Text mb="sm">
              <Anchor href={listOf(fairId, from, to)} download>
                {t('diff.export')}
              </Anchor>
            </Text>
            <table className={style.people}>
              <thead>
                <tr>
                  <th scope="col">{t('diff.company')}</th>
                  <th scope="col">{t('diff.told')}</th>
                  <th scope="col">{t('diff.changes')}</th>
                </tr>
              </thead>
              <tbody>
                {byParty(diff).map(({ id, name, people, changes }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{people}</td>
                    <td>
                      <ul>
                        {changes.map((change) => (
                          <li key={change.requestId}>
                            <ToldChange change={change} of={id} slots={slots} />
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      }}
    </Loaded>
  );
}

const listOf = (fairId: string, from: number | null, to: number | null): string =>
  exported('timetable-difference', {
    ...{ fairId, format: 'xlsx' },
    ...(from === null ? {} : { from: String(from) }),
    ...(to === null ? {} : { to: String(to) }),
  });

interface ToldChangeProps {
  readonly change: Change;
  readonly of: string;
  readonly slots: readonly GridSlot[];
}

function ToldChange({ change: { kinds, before, after }, of, slots }: ToldChangeProps): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const meeting = after ?? before;
  const other = meeting?.buyerId === of ? meeting.supplier?.shortName : meeting?.buyer?.shortName;
  const timeOf = (index: number | undefined): string => {
    const slot = slots.find((one) => one.index === index);
    return slot ? `${formats.shortDayOf(slot.startsAt)} ${formats.time(slot.startsAt)}` : '';
  };
  const times =
    before && after && before.slot !== after.slot
      ? `${timeOf(before.slot)} → ${timeOf(after.slot)}`
      : timeOf(meeting?.slot);
  return (
    <>
      {other}: {kinds.map((kind) => t(`change.${kind}`)).join(', ')} ({times})
    </>
  );
}
