import { SetMetadata } from '@nestjs/common';

export const ATTEMPT = 'ketnoi:attempt';

/** Guessing must be slow here: passwords, invitations, links. Each call spends from the address's small allowance. */
export const Attempt = (): ReturnType<typeof SetMetadata> => SetMetadata(ATTEMPT, true);
