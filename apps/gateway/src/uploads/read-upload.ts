import type { Actor } from '@ketnoi/kernel';
import type { Uploads } from '@ketnoi/persistence';

/** What the reader finds in a file that the actor has uploaded; null = there is none, or none of the actor's. */
export async function readUpload<T>(
  uploads: Uploads,
  uploadId: string,
  actor: Actor,
  read: (body: Uint8Array) => T | Promise<T>,
): Promise<T | null> {
  const upload = await uploads.find(uploadId, actor.personId);
  return upload && read(upload.body);
}
