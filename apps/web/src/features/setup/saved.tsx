import { Button, Text } from '@mantine/core';
import { DeedOutcome } from '../../ui/deed-outcome';
import type { Deed } from '../../ui/use-deed';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly of: Pick<Deed<never, never>, 'failure' | 'refused' | 'problems' | 'busy'>;
  readonly done: boolean;
  readonly fields?: readonly string[];
  readonly label?: string;
}

/** The end of a form: what is wrong with it, that it is saved, and its button. */
export function Saved({ of: deed, done, fields, label }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <>
      <DeedOutcome of={deed} fields={fields} />
      {done && <Text role="status">{t('saved')}</Text>}
      <Button type="submit" loading={deed.busy}>
        {label ?? t('save')}
      </Button>
    </>
  );
}
