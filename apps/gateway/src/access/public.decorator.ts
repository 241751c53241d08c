import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'ketnoi:public';

/** Answers also without a session. Everything else is refused by `SessionGuard`. */
export const Public = (): ReturnType<typeof SetMetadata> => SetMetadata(PUBLIC, true);
