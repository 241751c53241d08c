import { Text } from '@mantine/core';
import type { Preview } from './previewed-changes';

/** What was asked for and does not fit, each with why. */
export function Unplaced({ preview: { unplaced } }: { readonly preview: Preview }): React.ReactNode {
  return unplaced.map(({ requestId, buyer, supplier, text }) => (
    <Text key={requestId} size="sm">
      <strong>{[buyer?.shortName, supplier?.shortName].filter(Boolean).join(' – ')}</strong> {text}
    </Text>
  ));
}
