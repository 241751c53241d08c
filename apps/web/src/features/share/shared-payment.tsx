import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import type { SharedPaymentAnswer } from './shared-answers';
import style from './shared.module.css';

/** What to transfer, where to and under which reference, for whoever does a firm's transfers. */
export function SharedPayment({ payment }: { readonly payment: SharedPaymentAnswer }): React.ReactNode {
  const { t } = useTranslation('share');
  const { fair, request } = payment;
  const formats = useFormats(fair.timeZone);
  const { account, lines, total, outstanding, state, vietQr } = request;
  const open = state === 'OPEN' || state === 'PART_PAID';
  const rows = [
    { label: t('pay.amount'), value: formats.money(outstanding) },
    { label: t('pay.reference'), value: request.reference },
    { label: t('pay.account'), value: account.accountNumber },
    { label: t('pay.bank'), value: account.bankName },
    ...(account.swift ? [{ label: 'SWIFT', value: account.swift }] : []),
    { label: t('pay.holder'), value: account.holder },
  ];
  return (
    <Page title={t('payment', { reference: request.reference })} narrow>
      <Text fw={600}>{fair.name}</Text>
      <Text mb="md">
        {t(`pay.${state}`)} {open && request.dueOn && t('pay.due', { day: formats.day(request.dueOn) })}
      </Text>
      {open && (
        <dl className={style.rows}>
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && vietQr && (
        <figure className={style.qr}>
          <QrCode text={vietQr} label={t('pay.qr')} />
          <figcaption>{t('pay.qr')}</figcaption>
        </figure>
      )}
      <dl className={style.rows}>
        {lines.map(({ line, boothNumber, companyName, amount }) => (
          <div key={line}>
            <dt>
              {t('place.BOOTH', { number: boothNumber })} · {companyName}
            </dt>
            <dd>{formats.money(amount)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('pay.total')}</dt>
          <dd>{formats.money(total)}</dd>
        </div>
      </dl>
    </Page>
  );
}
