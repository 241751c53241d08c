import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { useQuery } from '../../graphql/use-query';
import { PageLoading } from '../../ui/page-loading';
import { DeskPlaces, type DeskPlacesQuery, type PreviewRepairMutation } from './desk.generated';
import style from './desk.module.css';

export type Preview = Extract<PreviewRepairMutation['previewRepair'], { __typename: 'RepairPreview' }>;
type Change = Preview['changes'][number];
type Placed = NonNullable<Change['before']>;

/** On a phone the list would hide what it is about. */
const WIDE_PX = 768;

interface Props {
  readonly fairId: string;
  readonly preview: Preview;
  readonly formats: Formats;
}

/** Who would change, one by one, and how many would be told. */
export function PreviewedChanges({ fairId, preview, formats }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const { changes, moved, dropped, filled, people, unreleased } = preview;
  const signs = useQuery(DeskPlaces, { fairId }).answer;
  if (changes.length === 0) return <Text>{t('nothingChanges')}</Text>;
  return (
    <>
      <Text>{t('people', { count: people.length })}</Text>
      {unreleased > 0 && <Text c="red">{t('unreleased', { count: unreleased })}</Text>}
      <details className={style.changed} open={innerWidth >= WIDE_PX}>
        <summary>
          {[t('moved', { count: moved }), t('dropped', { count: dropped }), t('filled', { count: filled })].join(' · ')}
        </summary>
        {signs ? <Changes {...{ preview, signs, formats }} /> : <PageLoading />}
      </details>
    </>
  );
}

interface ChangesProps {
  readonly preview: Preview;
  readonly signs: DeskPlacesQuery;
  readonly formats: Formats;
}

function Changes({ preview, signs, formats }: ChangesProps): React.ReactNode {
  const { t } = useTranslation('desk');
  const pairOf = namesIn(preview);
  const where = (placed: Placed): string => whereOf(placed, signs, formats, t);
  return (
    <ul className={style.changes}>
      {preview.changes.map(({ requestId, before, after, reason, fromStandby }) => (
        <li key={requestId}>
          <strong>{pairOf(after ?? before)}</strong>
          <div>
            {before && (after ? where(before) : <s>{where(before)}</s>)}
            {before && after && ' → '}
            {after && where(after)}
            {fromStandby && ` · ${t('fromStandby')}`}
          </div>
          {reason && <Text size="sm">{reason.text}</Text>}
        </li>
      ))}
    </ul>
  );
}

/** Says who meets, by the names that come with a preview. */
export function namesIn({ companies }: Preview): (pair: Pick<Placed, 'buyerId' | 'supplierId'> | null) => string {
  const names = new Map(companies.map(({ id, shortName }) => [id, shortName]));
  return (pair) =>
    pair
      ? [pair.buyerId, pair.supplierId]
          .map((id) => names.get(id))
          .filter(Boolean)
          .join(' – ')
      : '';
}

function whereOf(
  { slot, placeId }: Placed,
  signs: DeskPlacesQuery,
  formats: Formats,
  t: ReturnType<typeof useTranslation<'desk'>>['t'],
): string {
  const at = signs.fairGrid?.slots.find(({ index }) => index === slot)?.startsAt;
  const place = signs.deskDay?.places.find(({ id }) => id === placeId);
  const sign = place && t(`place.${place.kind}`, { number: place.number });
  return [at && formats.instant(at), sign].filter(Boolean).join(', ');
}
