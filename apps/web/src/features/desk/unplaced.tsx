import { Text } from '@mantine/core';
import { namesIn, type Preview } from './previewed-changes';

/** What was asked for and does not fit, each with why. */
export function Unplaced({ preview }: { readonly preview: Preview }): React.ReactNode {
  const pairOf = namesIn(preview);
  return preview.unplaced.map((one) => (
    <Text key={one.requestId} size="sm">
      <strong>{pairOf(one)}</strong> {one.text}
    </Text>
  ));
}
