import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { RemoveHallPicture } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';

/** The venue's picture away from under the hall; its booths stay. */
export function RemovePicture(input: { readonly fairId: string; readonly hallId: string }): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(RemoveHallPicture);
  return (
    <div>
      <Text mb="xs">{t('picture.laid')}</Text>
      <DeedOutcome of={deed} />
      <Button variant="outline" color="red" loading={deed.busy} onClick={() => void deed.run(input)}>
        {t('picture.remove')}
      </Button>
    </div>
  );
}
