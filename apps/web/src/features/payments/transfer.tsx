import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { plainAmount, type Sum } from '../../format/formats';
import style from './payments.module.css';

interface Props {
  readonly request: {
    readonly reference: string;
    readonly outstanding: Sum;
    readonly account: {
      readonly accountNumber: string;
      readonly bankName: string;
      readonly holder: string;
      readonly swift: string | null;
    };
  };
}

/** What a person types into a banking app, each to copy with one tap. */
export function Transfer({ request }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const [copied, setCopied] = useState('');
  const { account, outstanding, reference } = request;
  const rows = [
    { key: 'amount', label: t('transfer.amount'), value: formats.money(outstanding), copy: plainAmount(outstanding) },
    { key: 'reference', label: t('transfer.reference'), value: reference, copy: reference },
    { key: 'account', label: t('transfer.account'), value: account.accountNumber, copy: account.accountNumber },
    { key: 'bank', label: t('transfer.bank'), value: account.bankName },
    ...(account.swift ? [{ key: 'swift', label: 'SWIFT', value: account.swift, copy: account.swift }] : []),
    { key: 'holder', label: t('transfer.holder'), value: account.holder },
  ];
  const copy = async (label: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(t('transfer.copied', { what: label }));
    } catch {
      setCopied(t('transfer.notCopied'));
    }
  };
  // Browsers give the clipboard to pages that came by https only.
  const mayCopy = 'clipboard' in navigator;
  return (
    <>
      <dl className={style.transfer}>
        {rows.map((row) => (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd>
              <span>{row.value}</span>
              {mayCopy && row.copy && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('transfer.copyWhat', { what: row.label })}
                  onClick={() => void copy(row.label, row.copy ?? '')}
                >
                  {t('transfer.copy')}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {copied && (
        <Text size="sm" role="status">
          {copied}
        </Text>
      )}
    </>
  );
}
