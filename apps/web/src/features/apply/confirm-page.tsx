import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { DeadEnd } from '../../ui/dead-end';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { useDeed } from '../../ui/use-deed';
import { AdmissionToConfirm, ConfirmAdmission, type ConfirmAdmissionMutation } from './apply.generated';
import { Earlier } from './earlier';
import { Written } from './written';

type Confirmed = Extract<ConfirmAdmissionMutation['confirmAdmission'], { __typename: 'ConfirmedAdmission' }>;

/**
 * Where `/take-part#token` of a letter arrives. It says what was asked, since others may have asked in the name of the
 * address, and waits for a press, since programs that look into mail open links, too.
 */
export default function ConfirmPage(): React.ReactNode {
  const { t } = useTranslation('apply');
  const token = useLocation().hash.slice(1);
  const query = useQuery(AdmissionToConfirm, token ? { token } : null);
  const deed = useDeed(ConfirmAdmission);
  const [done, setDone] = useState<Confirmed | null>(null);
  const confirm = async (typed: FormData): Promise<void> => {
    const said = await deed.run({ token, insteadOf: typed.getAll('insteadOf').map(String) });
    if (said?.__typename === 'ConfirmedAdmission') setDone(said);
  };
  return (
    <Page title={t('confirm.title')} narrow>
      <Stack align="flex-start">
        {done ? (
          <>
            <Text role="status">{t('confirm.done', { fair: done.fairName, firm: done.firmName })}</Text>
            <Anchor component={Link} to={`/fairs/${done.fairId}`}>
              {t('confirm.toFair')}
            </Anchor>
          </>
        ) : token ? (
          <Loaded of={query}>
            {({ admissionToConfirm: asked }) =>
              asked ? (
                <>
                  <Text>{t('confirm.text', { fair: asked.fairName })}</Text>
                  <Written asked={asked} />
                  <Text>{t('confirm.press')}</Text>
                  <Form onSubmit={(typed) => void confirm(typed)}>
                    <Earlier earlier={asked.earlier} />
                    <DeedOutcome of={deed} />
                    <Button size="md" type="submit" loading={deed.busy}>
                      {t('confirm.submit')}
                    </Button>
                  </Form>
                </>
              ) : (
                <DeadEnd text={t('confirm.notOpen')} />
              )
            }
          </Loaded>
        ) : (
          <DeadEnd text={t('confirm.noToken')} />
        )}
      </Stack>
    </Page>
  );
}
