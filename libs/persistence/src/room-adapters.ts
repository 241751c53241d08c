import type { Provider } from '@nestjs/common';

/** One line for every port of a room that the database answers, grouped by room. */
export const ROOM_ADAPTERS: Provider[] = [];
