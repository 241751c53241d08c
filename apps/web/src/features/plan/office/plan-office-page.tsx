import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import type { Plan } from '../booth';
import { useLivePlan } from '../use-live-plan';
import { exported } from '../../../graphql/exported';
import { DrawHall } from './draw-hall';
import { HallDesk } from './hall-desk';
import { ImportPlan } from './import-plan';
import { LayOutHall } from './lay-out-hall';
import { TakeBackBooths } from './take-back-booths';
import style from './office.module.css';

const IN_A_HALL = ['booths', 'draw', 'picture'] as const;
const NEW_HALL = ['import', 'layOut', 'drawHall'] as const;
type Task = (typeof IN_A_HALL)[number] | (typeof NEW_HALL)[number] | 'list';

/** Where organisers make halls and change them. */
export default function PlanOfficePage(): React.ReactNode {
  const { t } = useTranslation('halls');
  const { fairId = '' } = useParams();
  return (
    <Page title={t('title')}>
      <Loaded of={useLivePlan(fairId)}>
        {({ plan }) =>
          plan.__typename === 'Plan' ? <Office fairId={fairId} plan={plan} /> : <Text>{t('notFound')}</Text>
        }
      </Loaded>
    </Page>
  );
}

function Office({ fairId, plan }: { readonly fairId: string; readonly plan: Plan }): React.ReactNode {
  const { t } = useTranslation('halls');
  const [task, setTask] = useState<Task>(plan.halls.length > 0 ? 'booths' : 'import');
  const [hallId, setHallId] = useState(plan.halls[0]?.id);
  const [done, setDone] = useState('');
  const hall = plan.halls.find(({ id }) => id === hallId) ?? plan.halls[0];
  const finish = (newHallId?: string): void => {
    setDone(t(`done.${task}`));
    setTask('booths');
    if (newHallId) setHallId(newHallId);
  };
  const choice = (name: Task): React.ReactNode => (
    <Button
      key={name}
      size="sm"
      variant={name === task ? 'filled' : 'default'}
      aria-pressed={name === task}
      onClick={() => {
        setTask(name);
        setDone('');
      }}
    >
      {t(`task.${name}`)}
    </Button>
  );
  return (
    <>
      {plan.halls.length > 0 && (
        <div className={style.tasks} role="group" aria-label={t('halls')}>
          {plan.halls.map(({ id, name }) => (
            <Button
              key={id}
              variant={id === hall?.id ? 'filled' : 'default'}
              aria-pressed={id === hall?.id}
              onClick={() => setHallId(id)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <div className={style.tasks} role="group" aria-label={t('tasks')}>
        {hall && IN_A_HALL.map(choice)}
        {NEW_HALL.map(choice)}
        {hall && choice('list')}
        {hall && (
          <span className={style.files}>
            {t('files')}{' '}
            {(['svg', 'csv', 'xlsx'] as const).map((format) => (
              <Anchor key={format} href={exported('plan', { fairId, hallId: hall.id, format })}>
                {format.toUpperCase()}
              </Anchor>
            ))}
          </span>
        )}
      </div>
      <div role="status">{done && <Text mb="sm">{done}</Text>}</div>
      {(task === 'booths' || task === 'draw' || task === 'picture') && hall ? (
        <HallDesk key={hall.id} fairId={fairId} plan={plan} hall={hall} task={task} onDone={() => finish()} />
      ) : (
        <section className={style.task}>
          {task === 'import' && <ImportPlan fairId={fairId} onDone={finish} />}
          {task === 'layOut' && <LayOutHall fairId={fairId} onDone={finish} />}
          {task === 'list' && <TakeBackBooths fairId={fairId} />}
          {task === 'drawHall' && <DrawHall fairId={fairId} onDone={finish} />}
        </section>
      )}
    </>
  );
}
