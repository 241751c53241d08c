import { MoveChoices, MovePreview, MySwaps } from './moves.generated';

/** What no longer holds after a booking went elsewhere, also on other pages. */
export const MOVED = [
  MoveChoices,
  MovePreview,
  MySwaps,
  { name: 'MyBookings' },
  { name: 'WaitingForUs' },
  { name: 'MyClaims' },
  { name: 'PlanPage' },
  { name: 'CompanyAgenda' },
] as const;
