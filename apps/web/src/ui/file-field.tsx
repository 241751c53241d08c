import { useTranslation } from 'react-i18next';
import type { Upload } from '../graphql/upload';
import { ChangeFailure } from './change-failure';
import { FileChoice } from './file-choice';
import { Refusal } from './refusal';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** Ends of names, as `.xlsx,.csv`. */
  readonly accept: string;
  readonly upload: Upload;
  /** The file has arrived. */
  readonly onUploaded: (uploadId: string, name: string) => void;
}

/** Sends a file as soon as it is chosen, and says what is wrong with it. */
export function FileField({ label, description, accept, upload, onUploaded }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  const take = async (file: File): Promise<void> => {
    const uploadId = await upload.send(file);
    if (uploadId) onUploaded(uploadId, file.name);
  };
  return (
    <div>
      <FileChoice {...{ label, description, accept }} disabled={upload.busy} onFile={(file) => void take(file)} />
      {upload.busy && <p role="status">{t('uploading')}</p>}
      {upload.refused && <Refusal message={upload.refused} />}
      <ChangeFailure failure={upload.failure} />
    </div>
  );
}
