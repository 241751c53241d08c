import { Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainAmount } from '../../format/formats';
import { Form } from '../../ui/form';
import { problemAt } from '../../ui/problems';
import { minorIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { FairPrices, type FairPricesQuery, SetBankAccount } from './setup.generated';
import style from './setup.module.css';

interface Props {
  readonly fairId: string;
  readonly currency: 'VND' | 'USD';
  readonly account?: Extract<FairPricesQuery['bankAccounts'], { __typename: 'BankAccounts' }>['accounts'][number];
}

/** Where firms pay in one currency: the QR code and the payment requests name it. */
export function BankAccountForm({ fairId, currency, account }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const deed = useDeed(SetBankAccount, FairPrices);
  const [done, setDone] = useState(false);
  const own = currency === 'VND' ? 'bankBin' : 'swift';
  const fields = ['holder', 'accountNumber', 'bankName', own] as const;
  const submit = async (typed: FormData): Promise<void> => {
    const input = {
      fairId,
      currency,
      holder: textIn(typed, 'holder'),
      accountNumber: textIn(typed, 'accountNumber'),
      bankName: textIn(typed, 'bankName'),
      [own]: textIn(typed, own),
      feeTolerance: minorIn(typed, 'feeTolerance', currency),
    };
    setDone((await deed.run({ input })) !== null);
  };
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('account', { currency })}
      </Title>
      <Text>{t('account.text')}</Text>
      <Form onSubmit={(typed) => void submit(typed)}>
        <div className={style.fields}>
          {fields.map((name) => (
            <TextInput
              key={name}
              name={name}
              label={t(`account.${name}`)}
              defaultValue={account?.[name] ?? ''}
              required
              error={problemAt(deed.problems, name)}
            />
          ))}
          <TextInput
            name="feeTolerance"
            type="number"
            min={0}
            step="any"
            label={t('account.feeTolerance')}
            defaultValue={plainAmount({ amount: account?.feeTolerance ?? 0, currency })}
            required
            error={problemAt(deed.problems, 'feeTolerance')}
          />
        </div>
        <Saved of={deed} done={done} fields={[...fields, 'feeTolerance']} />
      </Form>
    </section>
  );
}
