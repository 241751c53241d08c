import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { useMe } from '../../session/session';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { AcceptAsReader } from './accept-as-reader';
import { InvitationByToken, type InvitationByTokenQuery } from './account.generated';
import { SignUpForm } from './sign-up-form';
import { useArrival } from './use-arrival';

/** Where `/invitation#token` of a letter arrives. */
export default function InvitationPage(): React.ReactNode {
  const { t } = useTranslation('account');
  const { hash } = useLocation();
  const token = hash.slice(1);
  return (
    <Page title={t('invitation.title')} narrow>
      <Loaded of={useQuery(InvitationByToken, { token })}>
        {({ invitation }) =>
          invitation ? <Open token={token} invitation={invitation} /> : <DeadEnd text={t('invitation.notOpen')} />
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly token: string;
  readonly invitation: NonNullable<InvitationByTokenQuery['invitation']>;
}

function Open({ token, invitation }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const me = useMe();
  const arrive = useArrival();
  const { fairName: fair, companyName: company, fairId } = invitation;
  const onDone = (): Promise<void> => arrive(`/fairs/${fairId}`);
  return (
    <Stack>
      <Text>{company ? t('invitation.forCompany', { fair, company }) : t('invitation.forFair', { fair })}</Text>
      {me ? (
        <AcceptAsReader token={token} onDone={onDone} />
      ) : (
        <>
          <SignUpForm token={token} email={invitation.email} applicant={invitation.applicant} onDone={onDone} />
          <Anchor component={Link} to="/sign-in" state={{ then: `/invitation#${token}` }}>
            {t('invitation.haveAccount')}
          </Anchor>
        </>
      )}
    </Stack>
  );
}
