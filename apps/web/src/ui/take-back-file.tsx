import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useUpload } from '../graphql/upload';
import { DeedOutcome } from './deed-outcome';
import { FileField } from './file-field';
import type { Deed } from './use-deed';

interface Props {
  readonly words: {
    readonly text: string;
    readonly download: string;
    readonly file: string;
    readonly done: (count: number) => string;
  };
  /** Where the list goes out. */
  readonly exported: string;
  readonly deed: Pick<Deed<never, never>, 'busy' | 'failure' | 'refused' | 'problems' | 'forget'>;
  /** Makes the changes that were seen; how many there were, or null where they were refused. */
  readonly takeBack: (uploadId: string, seen: string) => Promise<number | null>;
  /** What a file would change, with the way to approve it. */
  readonly compared: (uploadId: string, onApprove: (seen: string) => void) => React.ReactNode;
}

/** An exported list, as it comes back edited: what would change is shown, and changed once it is approved. */
export function TakeBackFile({ words, exported, deed, takeBack, compared }: Props): React.ReactNode {
  const upload = useUpload();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const approve = async (id: string, seen: string): Promise<void> => {
    const changed = await takeBack(id, seen);
    if (changed === null) return;
    setDone(changed);
    setUploadId(null);
  };
  return (
    <Stack>
      <Text maw="50rem">{words.text}</Text>
      <Anchor href={exported} download>
        {words.download}
      </Anchor>
      <FileField
        label={words.file}
        accept=".xlsx,.csv"
        upload={upload}
        onUploaded={(id) => {
          deed.forget();
          setDone(null);
          setUploadId(id);
        }}
      />
      {done !== null && (
        <Alert color="green" role="status">
          {words.done(done)}
        </Alert>
      )}
      <DeedOutcome of={deed} />
      {uploadId && compared(uploadId, (seen) => void approve(uploadId, seen))}
    </Stack>
  );
}
