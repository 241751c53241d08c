import { Anchor, Stack, Text } from '@mantine/core';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Props {
  readonly text: string;
  /** Where one goes on from here: the first page, if nothing else is said. */
  readonly to?: string;
  readonly label?: ParseKeys<'shell'>;
}

/** Nothing is here, or no longer: says so, and where the way goes on. */
export function DeadEnd({ text, to = '/', label = 'notFound.home' }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <Stack align="flex-start" gap="sm">
      <Text>{text}</Text>
      <Anchor component={Link} to={to}>
        {t(label)}
      </Anchor>
    </Stack>
  );
}
