import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { rolesAt } from '../../session/roles-at';
import { useMe } from '../../session/session';
import { Loaded } from '../../ui/loaded';
import { ShareButton } from '../../share/share-button';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import { exported } from '../../graphql/exported';
import { CancelRequest } from './cancel-request';
import { PaymentPage as PaymentPageQuery, type PaymentPageQuery as Answer } from './payment.generated';
import { Transfer } from './transfer';
import style from './payments.module.css';

type Request = Extract<Answer['paymentRequest'], { __typename: 'PaymentRequest' }>;

/** What to transfer, where to and under which reference; letters about payments lead here. */
export default function PaymentPage(): React.ReactNode {
  const { t } = useTranslation('bookings');
  const { fairId = '', requestId = '' } = useParams();
  return (
    <Loaded of={useQuery(PaymentPageQuery, { fairId, requestId })}>
      {({ paymentRequest }) =>
        paymentRequest.__typename === 'PaymentRequest' ? (
          <TheRequest fairId={fairId} request={paymentRequest} />
        ) : (
          <Page title={t('payment.notFound.title')}>
            <Text>{t('payment.notFound')}</Text>
          </Page>
        )
      }
    </Loaded>
  );
}

function TheRequest({ fairId, request }: { readonly fairId: string; readonly request: Request }): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const me = useMe();
  const { total, outstanding } = request;
  const open = request.state === 'OPEN' || request.state === 'PART_PAID';
  // A fee is the organisers' to ask for, and to let go.
  const mayCancel =
    (me ? rolesAt(me, fairId).includes('ORGANISER') : false) || request.lines.every(({ purpose }) => purpose !== 'FEE');
  const pdf = exported('payment-request', { fairId, requestId: request.id });
  return (
    <Page title={t('payment.title', { reference: request.reference })}>
      <div className={style.columns}>
        <div>
          <Alert color={request.state === 'PAID' ? 'green' : request.state === 'CANCELLED' ? 'gray' : 'orange'} mb="md">
            <strong>{t(`payment.${request.state}`)}</strong>
            {request.paidAt && <p>{formats.instant(request.paidAt)}</p>}
            {request.cancelledAt && <p>{formats.instant(request.cancelledAt)}</p>}
            {request.cancelReason && <p>{request.cancelReason}</p>}
            {open && request.dueOn && <p>{t('due', { day: formats.day(request.dueOn) })}</p>}
          </Alert>
          {open && <Transfer request={request} />}
          <table className={style.lines}>
            <tbody>
              {request.lines.map((line) => (
                <tr key={line.line}>
                  <th scope="row">
                    {t('booth', { number: line.boothNumber })}
                    <Text size="sm" c="dimmed" fw={400}>
                      {line.companyName} · {t(`purpose.${line.purpose}`)}
                    </Text>
                  </th>
                  <td>{formats.money(line.amount)}</td>
                </tr>
              ))}
              <tr className={style.sum}>
                <th scope="row">{t('payment.total')}</th>
                <td>{formats.money(total)}</td>
              </tr>
              {request.state === 'PART_PAID' && (
                <>
                  <tr>
                    <th scope="row">{t('payment.received')}</th>
                    <td>{formats.money({ ...total, amount: total.amount - outstanding.amount })}</td>
                  </tr>
                  <tr className={style.sum}>
                    <th scope="row">{t('payment.rest')}</th>
                    <td>{formats.money(outstanding)}</td>
                  </tr>
                </>
              )}
            </tbody>
          </table>
          {request.invoices.map(({ series, number, issuedOn }) => (
            <Text key={number}>{t('payment.invoice', { series, number, day: formats.day(issuedOn) })}</Text>
          ))}
          <Group mt="md">
            <Button component="a" href={pdf} variant="light" download>
              {t('payment.pdf')}
            </Button>
            <ShareButton
              fairId={fairId}
              kind="PAYMENT_REQUEST"
              companyId={null}
              subjectId={request.id}
              what={request.reference}
            />
            {open && mayCancel && <CancelRequest fairId={fairId} request={request} />}
          </Group>
        </div>
        {open && request.vietQr && (
          <figure className={style.qr}>
            <QrCode text={request.vietQr} label={t('payment.qr')} />
            <figcaption>{t('payment.qrHint')}</figcaption>
          </figure>
        )}
      </div>
    </Page>
  );
}
