import { Anchor, Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { ask } from '../../graphql/ask';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { useWholeList } from '../../graphql/use-whole-list';
import { rolesAt } from '../../session/roles-at';
import { useMe } from '../../session/session';
import { DeedOutcome } from '../../ui/deed-outcome';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { useDeed } from '../../ui/use-deed';
import { PrepareStandby, StandbyPart, StandbySlots } from './desk.generated';
import { StandbyList } from './standby-list';
import style from './desk.module.css';

/** Who could step in where a meeting falls through: prepared every evening and after each release, or now. */
export default function StandbyPage(): React.ReactNode {
  const { t } = useTranslation('desk');
  const { fairId = '' } = useParams();
  const me = useMe();
  const mayPrepare = me ? rolesAt(me, fairId).some((role) => role === 'ORGANISER' || role === 'DESK_STAFF') : false;
  const { list, failure, reload } = useWholeList(
    useCallback(async (after: string | null) => (await ask(StandbyPart, { fairId, after })).standbyPairs, [fairId]),
  );
  const slots = useQuery(StandbySlots, { fairId });
  const { answer } = slots;
  const formats = useFormats(answer?.fair.__typename === 'Fair' ? answer.fair.timeZone : undefined);
  const deed = useDeed(PrepareStandby);
  const [done, setDone] = useState<number | null>(null);
  const prepare = async (): Promise<void> => {
    setDone(null);
    const said = await deed.run({ fairId });
    if (said?.__typename !== 'PreparedStandby') return;
    setDone(said.pairs);
    reload();
  };
  return (
    <Page
      title={t('standby.title')}
      actions={
        <Anchor component={Link} to={`/fairs/${fairId}/desk`}>
          {t('title')}
        </Anchor>
      }
    >
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {list === undefined && !failure && <PageLoading />}
      {list === null && <Text>{t('notYours')}</Text>}
      {list && (
        <>
          <Text mb="sm">{t('standby.text')}</Text>
          {mayPrepare && (
            <div className={style.choices}>
              <Button variant="light" loading={deed.busy} onClick={() => void prepare()}>
                {t('standby.prepare')}
              </Button>
            </div>
          )}
          <DeedOutcome of={deed} />
          {done !== null && <Text role="status">{t('standby.prepared', { count: done })}</Text>}
          {list.length === 0 ? (
            <Text>{t('standby.none')}</Text>
          ) : (
            <Text mt="sm">
              <Anchor href={exported('standby', { fairId, format: 'xlsx' })} download>
                {t('standby.export')}
              </Anchor>
            </Text>
          )}
          {slots.failure && <FailureNotice failure={slots.failure} retry={slots.reload} />}
          <StandbyList
            pairs={list}
            startOf={(slot) => answer?.fairGrid?.slots.find(({ index }) => index === slot)?.startsAt}
            formats={formats}
          />
        </>
      )}
    </Page>
  );
}
