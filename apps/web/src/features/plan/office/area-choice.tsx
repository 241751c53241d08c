import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './office.module.css';

interface Props {
  readonly byArea: boolean;
  readonly onChange: (byArea: boolean) => void;
  /** Left out while nothing is chosen. */
  readonly onNone?: () => void;
}

/** Whether a drag over the plan chooses booths or moves it, and how a keyboard chooses. */
export function AreaChoice({ byArea, onChange, onNone }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <>
      <div className={style.tasks}>
        <Button
          size="sm"
          variant={byArea ? 'filled' : 'default'}
          aria-pressed={byArea}
          onClick={() => onChange(!byArea)}
        >
          {t('choose.area')}
        </Button>
        {onNone && (
          <Button size="sm" variant="subtle" onClick={onNone}>
            {t('choose.none')}
          </Button>
        )}
      </div>
      <Text size="sm" c="dimmed" mb="xs">
        {t(byArea ? 'choose.areaHint' : 'choose.hint')}
      </Text>
    </>
  );
}
