import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import { DismissInterpreter, FairInterpreters } from './setup.generated';

interface Props {
  readonly fairId: string;
  readonly zone: string;
  readonly interpreterId: string;
  readonly name: string;
}

/** Lets somebody go; who has meetings goes only after the organiser has read how many lose their interpreter. */
export function LetInterpreterGo({ fairId, zone, interpreterId, name }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const formats = useFormats(zone);
  const dismiss = useChange(DismissInterpreter);
  const [lost, setLost] = useState<{ readonly meetings: number; readonly from: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (despiteMeetings: number): Promise<void> => {
    setRefused(null);
    const said = (await dismiss.run({ fairId, interpreterId, despiteMeetings }))?.dismissInterpreter;
    if (!said) return;
    const asks = said.__typename === 'InterpreterHasMeetings';
    setLost(asks ? said : null);
    setRefused(asks ? null : refusalOf(said));
    if (said.__typename === 'DismissedInterpreter') outdate(FairInterpreters);
  };
  return (
    <>
      {refused && <Refusal message={refused} />}
      {!lost && <ChangeFailure failure={dismiss.failure} />}
      <Button variant="subtle" color="red" loading={dismiss.busy} onClick={() => void run(0)}>
        {t('interpreters.dismiss')}
      </Button>
      <Dialog open={lost !== null} label={t('interpreters.dismiss')} onClose={() => setLost(null)}>
        {lost && (
          <>
            <Title order={2} size="h4" mb="xs" pr="xl">
              {name}
            </Title>
            <Text>{t('interpreters.lose', { count: lost.meetings, name, from: formats.instant(lost.from) })}</Text>
            <ChangeFailure failure={dismiss.failure} />
            <Group mt="md">
              <Button variant="light" color="red" loading={dismiss.busy} onClick={() => void run(lost.meetings)}>
                {t('interpreters.loseSure')}
              </Button>
              <Button variant="default" onClick={() => setLost(null)}>
                {t('interpreters.keep')}
              </Button>
            </Group>
          </>
        )}
      </Dialog>
    </>
  );
}
