import { ActionIcon, Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useZoneName } from '../../format/use-zone-name';
import { CloseIcon } from '../../ui/icons';
import type { Look, SeenBooth, SeenPlan } from './booth';
import style from './plan.module.css';

interface Props {
  readonly fairId: string;
  readonly plan: SeenPlan;
  readonly booth: SeenBooth;
  readonly look: Look;
  /** Watts that it is wired for, where the reader is told. */
  readonly powerW?: number | null;
  readonly onClose: () => void;
  /** What the reader may do about it. */
  readonly children?: React.ReactNode;
}

/** One booth: what it is, how it stands, whose it is, and what it would cost. */
export function BoothCard({ fairId, plan, booth, look, powerW = null, onClose, children }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const zoneName = useZoneName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const zone = plan.zones.find(({ id }) => id === booth.zoneId);
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
            powerW !== null && t('booth.power', { watts: formats.number(powerW) }),
            zone && zoneName(zone),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {booth.price && <Text fw={700}>{t('booth.price', { price: formats.money(booth.price) })}</Text>}
        {children}
      </Stack>
    </section>
  );
}
