import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clashesIn, type Whose } from './attending';
import type { AgendaEntry } from './days-of';
import style from './agenda.module.css';

interface Props {
  readonly companyId: string;
  readonly entries: readonly AgendaEntry[];
  readonly whose: Whose;
  readonly onShow: () => void;
}

/** That somebody is to be in two meetings at once: meetings were moved after their people had been chosen. */
export function ClashNotice({ companyId, entries, whose, onShow }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const people = entries.flatMap((entry) =>
    entry.__typename === 'AgendaMeeting' ? clashesIn(entry, companyId).map(({ personId }) => personId) : [],
  );
  const count = new Set(people).size;
  if (count === 0) return null;
  return (
    <Alert color="red" mb="md" className={style.onScreen}>
      {t('clashes', { count })}{' '}
      {whose !== 'clashes' && (
        <Button variant="default" size="compact-md" onClick={onShow}>
          {t('clashes.show')}
        </Button>
      )}
    </Alert>
  );
}
