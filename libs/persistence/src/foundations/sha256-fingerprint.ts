import { createHash } from 'node:crypto';
import { canonicalJson, Fingerprint } from '@ketnoi/kernel';

export class Sha256Fingerprint extends Fingerprint {
  of(value: unknown): string {
    return createHash('sha256').update(canonicalJson(value)).digest('hex');
  }
}
