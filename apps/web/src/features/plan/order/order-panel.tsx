import { ActionIcon, Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useSteadyQuery } from '../../../graphql/use-query';
import { FailureNotice } from '../../../ui/failure-notice';
import { CloseIcon } from '../../../ui/icons';
import { LiveRegion } from '../../../ui/live-region';
import { Refusal } from '../../../ui/refusal';
import type { Plan } from '../booth';
import { NotOpen } from '../claim/not-open';
import { openness } from '../claim/openness';
import type { Claim } from '../claim/use-my-claims';
import { pricesOf, sorted, sumsOf } from './order';
import { OrderQuotes } from './order.generated';
import { OrderButtons } from './order-buttons';
import { OrderRows } from './order-rows';
import { useGone } from './use-gone';
import shared from '../plan.module.css';

interface Props {
  readonly about: { readonly fairId: string; readonly companyId: string };
  readonly plan: Plan;
  readonly claims: readonly Claim[];
  readonly chosen: readonly string[];
  /** What was pressed and could not be chosen. */
  readonly notice: string | null;
  readonly onChoose: (boothIds: readonly string[]) => void;
  readonly onEnd: () => void;
}

/** Several booths to have together: which, what they come to, whether they could be one stand, and what to do with them. */
export default function OrderPanel({ about, plan, claims, chosen, notice, onChoose, onEnd }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const [adjacent, setAdjacent] = useState(false);
  const { gone: taken, ...had } = sorted(chosen, plan.booths, claims);
  const gone = useGone(about.fairId, about.companyId, taken);
  const order = { ...had, gone };
  const boothIds = [...had.free.map(({ id }) => id), ...had.held.map(({ booth }) => booth.id)].sort();
  const query = useSteadyQuery(OrderQuotes, { input: { ...about, boothIds } });
  const quotes = query.answer?.quotes.__typename === 'Quotes' ? query.answer.quotes : null;
  const quoted = quotes?.booths ?? [];
  const prices = pricesOf(order, quoted);
  const isKnown = had.free.every(({ id }) => quoted.some(({ boothId }) => boothId === id));
  const isQuotedWhole =
    quoted
      .map(({ boothId }) => boothId)
      .sort()
      .join() === boothIds.join();
  const sum = sumsOf(prices.values()).map(formats.money).join(' + ');
  const rules = plan.bookingRules;
  const open = openness(rules, Date.now());
  const total = claims.length + had.free.length;
  const count = boothIds.length;
  return (
    <section className={`${shared.panel} ${shared.order}`} aria-label={t('order.title')}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4">
          {t('order.count', { count })}
        </Title>
        <ActionIcon size="lg" variant="subtle" aria-label={t('order.end')} onClick={onEnd}>
          <CloseIcon />
        </ActionIcon>
      </Group>
      <LiveRegion text={[t('order.count', { count }), isKnown && sum].filter(Boolean).join(', ')} />
      <Stack gap="xs">
        {count === 0 && <Text size="sm">{t('order.hint')}</Text>}
        {notice && (
          <Text size="sm" role="status">
            {notice}
          </Text>
        )}
        {gone.length > 0 && (
          <Refusal
            message={t('order.gone', { count: gone.length, numbers: gone.map(({ number }) => number).join(', ') })}
          >
            {count > 0 && (
              <Button
                mt="xs"
                variant="default"
                onClick={() => onChoose(chosen.filter((id) => !gone.some((booth) => booth.id === id)))}
              >
                {t('order.goOn')}
              </Button>
            )}
          </Refusal>
        )}
        {isKnown && sum && (
          <Text fw={700}>
            {t('quote.total')}: {sum}
          </Text>
        )}
        {count > 1 && isQuotedWhole && (
          <Text size="sm">{quotes?.wallToWall ? t('order.wallToWall') : t('order.apart')}</Text>
        )}
        {rules &&
          (total > rules.boothsPerCompany ? (
            <Alert color="orange">{t('order.limit', { count: total, limit: rules.boothsPerCompany })}</Alert>
          ) : (
            <Text size="sm">{t('order.limit', { count: total, limit: rules.boothsPerCompany })}</Text>
          ))}
        {open.at !== 'now' && <NotOpen open={open} />}
        {query.failure && <FailureNotice failure={query.failure} />}
        {count > 1 && (
          <Checkbox
            label={t('order.adjacent')}
            checked={adjacent}
            onChange={({ currentTarget }) => setAdjacent(currentTarget.checked)}
          />
        )}
        <OrderButtons
          about={about}
          order={order}
          booths={plan.booths}
          prices={isKnown ? prices : null}
          isWhole={taken.length === 0}
          adjacent={adjacent && count > 1}
          holdMinutes={open.at === 'now' ? open.holdMinutes : null}
          onRefused={query.reload}
        />
        <OrderRows
          order={order}
          prices={prices}
          quoted={quoted}
          onRemove={(boothId) => onChoose(chosen.filter((id) => id !== boothId))}
        />
      </Stack>
    </section>
  );
}
