import { isRaster, PICTURE_LIMITS, readPicture, type SeenPicture } from './read-picture.js';
import { runInThread } from '../../thread/run-in-thread.js';

/** `readPicture`: a PNG or JPEG at once, an SVG where nobody waits for it. Null, too, for one that takes too much. */
export async function readPictureInThread(bytes: Uint8Array): Promise<SeenPicture | null> {
  if (isRaster(bytes) || bytes.length > PICTURE_LIMITS.bytes) return readPicture(bytes);
  const answer = await runInThread<SeenPicture | null>({ reads: 'picture', bytes });
  return answer?.read ?? null;
}
