import { ActionIcon, Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { MyCompany } from '../../session/my-companies';
import { CloseIcon } from '../../ui/icons';
import { type Booth, lookOf, type Plan } from './booth';
import { ClaimDesk } from './claim/claim-desk';
import { MoveLinks } from './claim/move-links';
import type { Claim } from './claim/use-my-claims';
import { TakenNotice } from './claim/taken-notice';
import style from './plan.module.css';

interface Props {
  readonly fairId: string;
  readonly plan: Plan;
  readonly booth: Booth;
  readonly company: MyCompany | undefined;
  /** What the company holds or has booked. */
  readonly claims: readonly Claim[];
  readonly onClose: () => void;
}

/** One booth: what it is, how it stands, what it would cost, and what the reader may do about it. */
export function BoothPanel({ fairId, plan, booth, company, claims, onClose }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const claim = claims.find(({ boothId }) => boothId === booth.id);
  const look = lookOf(booth, new Set(claim ? [booth.id] : []));
  const zone = plan.zones.find(({ id }) => id === booth.zoneId)?.name;
  return (
    <section className={style.panel} aria-label={t('booth.number', { number: booth.number })}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h3" ref={heading} tabIndex={-1}>
          {t('booth.number', { number: booth.number })}
        </Title>
        <ActionIcon size="lg" variant="subtle" aria-label={t('booth.close')} onClick={onClose}>
          <CloseIcon />
        </ActionIcon>
      </Group>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge color={look === 'FREE' ? 'green' : 'gray'} variant="light" size="lg" tt="none">
            {t(`look.${look}`)}
          </Badge>
          {booth.companyId && booth.companyName && (
            <Anchor component={Link} to={`/fairs/${fairId}/companies/${booth.companyId}`}>
              {booth.companyName}
            </Anchor>
          )}
        </Group>
        <Text>
          {[
            formats.area(booth.areaDm2),
            t(`kind.${booth.kind}`),
            t('booth.openSides', { count: booth.openSides }),
            booth.powerW !== null && t('booth.power', { watts: formats.number(booth.powerW) }),
            zone,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text fw={700}>{t('booth.price', { price: formats.money(booth.price) })}</Text>
        <TakenNotice
          fairId={fairId}
          booth={booth}
          companyId={company?.participation?.asSupplier ? company.id : null}
          isMine={claim !== undefined}
        />
        {company?.participation?.asSupplier && (
          <>
            <ClaimDesk fairId={fairId} companyId={company.id} booth={booth} claim={claim} rules={plan.bookingRules} />
            {!claim && <MoveLinks fairId={fairId} booth={booth} claims={claims} />}
          </>
        )}
      </Stack>
    </section>
  );
}
