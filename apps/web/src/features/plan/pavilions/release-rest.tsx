import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { type DeedProps, numbersOf, type Pavilion } from './pavilion';
import { ReleasePavilion } from './pavilions.generated';
import { usePavilionDeed } from './use-pavilion-deed';
import shared from '../office/office.module.css';

interface Props extends DeedProps {
  readonly pavilion: Pavilion;
}

/** What nobody was given by the date is anybody's again, once an organiser says so. */
export function ReleaseRest({ fairId, groupId, pavilion, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const deed = usePavilionDeed(ReleasePavilion);
  const left = pavilion.booths.filter(({ bookingId }) => bookingId === null);
  if (left.length === 0) return null;
  const release = async (): Promise<void> => {
    const said = await deed.run({ fairId, groupId });
    if (said?.__typename === 'ReleasedPavilion') onDone(t('release.done', { count: said.boothIds.length }));
  };
  const over = Date.parse(pavilion.allotUntil) <= Date.now();
  return (
    <section className={shared.part}>
      <Title order={2} size="h5">
        {t('release.title', { count: left.length })}
      </Title>
      <Text mb="xs">{over ? t('release.text', { numbers: numbersOf(left) }) : t('release.notYet')}</Text>
      <DeedOutcome of={deed} />
      {over && (
        <Button color="red" variant="outline" loading={deed.busy} onClick={() => void release()}>
          {t('release.submit')}
        </Button>
      )}
    </section>
  );
}
