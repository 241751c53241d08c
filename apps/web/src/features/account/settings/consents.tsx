import { Checkbox, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { Loaded } from '../../../ui/loaded';
import { useDeed } from '../../../ui/use-deed';
import {
  AccountPage,
  type AccountPageQuery,
  ConsentsOfCompany,
  type ConsentsOfCompanyQuery,
  GiveConsent,
  WithdrawConsent,
} from './settings.generated';
import style from './settings.module.css';

type Wordings = AccountPageQuery['consentWordings'];
type Given = NonNullable<ConsentsOfCompanyQuery['companyConsents']>;

/** What has a meaning for a person alone. */
const OF_A_PERSON = ['PHOTOS'] as const;

export const OwnConsents = ({
  wordings,
  given,
}: {
  readonly wordings: Wordings;
  readonly given: Given;
}): React.ReactNode => (
  <Consents wordings={wordings.filter(({ purpose }) => OF_A_PERSON.some((own) => own === purpose))} given={given} />
);

export function CompanyConsents({
  companyId,
  wordings,
}: {
  readonly companyId: string;
  readonly wordings: Wordings;
}): React.ReactNode {
  return (
    <Loaded of={useQuery(ConsentsOfCompany, { companyId })}>
      {({ company, companyConsents }) =>
        company.__typename === 'Company' && companyConsents ? (
          <>
            <Title order={3} size="h5" mt="md">
              {company.shortName}
            </Title>
            <Consents wordings={wordings} given={companyConsents} companyId={companyId} />
          </>
        ) : null
      }
    </Loaded>
  );
}

interface Props {
  readonly wordings: Wordings;
  readonly given: Given;
  /** Absent: for oneself. */
  readonly companyId?: string;
}

/** Each by itself, given and taken back by one press. */
function Consents({ wordings, given, companyId }: Props): React.ReactNode {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const give = useDeed(GiveConsent, AccountPage, ConsentsOfCompany);
  const withdraw = useDeed(WithdrawConsent, AccountPage, ConsentsOfCompany);
  return (
    <div className={style.consents}>
      {wordings.map(({ purpose, text }) => {
        const standing = given.find((one) => one.purpose === purpose);
        return (
          <Checkbox
            key={purpose}
            label={text}
            description={standing && t('consents.since', { at: formats.instant(standing.givenAt) })}
            checked={standing !== undefined}
            disabled={give.busy || withdraw.busy}
            onChange={() => void (standing ? withdraw : give).run({ purpose, companyId: companyId ?? null })}
          />
        );
      })}
      <DeedOutcome of={give} />
      <DeedOutcome of={withdraw} />
    </div>
  );
}
