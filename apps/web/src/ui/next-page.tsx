import { Button } from '@mantine/core';
import { useState } from 'react';

interface Props {
  /** Where the page ends; null: nothing comes after it. */
  readonly end: string | null;
  readonly more: string;
  /** The next page, below this one. */
  readonly next: (after: string) => React.ReactNode;
}

/** The way from a page of a list to what comes after it. */
export function NextPage({ end, more, next }: Props): React.ReactNode {
  const [open, setOpen] = useState(false);
  if (end === null) return null;
  if (open) return next(end);
  return (
    <Button variant="light" fullWidth size="md" mb="md" onClick={() => setOpen(true)}>
      {more}
    </Button>
  );
}

export const endOf = ({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null =>
  hasNextPage ? endCursor : null;
