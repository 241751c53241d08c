import { MySharedBooths } from './sharing.generated';

/** What no longer holds after somebody joins or leaves a booth: its fee is part of the price. */
export const AFTERWARDS = [MySharedBooths, { name: 'MyBookings' }, { name: 'WaitingForUs' }] as const;
