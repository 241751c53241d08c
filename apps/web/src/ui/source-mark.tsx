import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type Source = 'DECLARED' | 'READ' | 'VERIFIED';

const COLOURS = { DECLARED: 'brand', READ: 'orange', VERIFIED: 'green' } as const;
const SIGNS = { DECLARED: '●', READ: '?', VERIFIED: '✓' } as const;

/** How a fact is known: said by the firm, read from its text, or checked against a paper. Never by colour alone. */
export function SourceMark({ source }: { readonly source: Source }): React.ReactNode {
  const { t } = useTranslation('facts');
  return (
    <Badge
      variant="light"
      tt="none"
      fw={600}
      color={COLOURS[source]}
      leftSection={<span aria-hidden>{SIGNS[source]}</span>}
    >
      {t(`source.${source}`)}
    </Badge>
  );
}
