import { useSyncExternalStore } from 'react';
import { createStore } from '../state/store';

/** Whether the gateway answered the last time. The browser's own word on it knows only of the cable. */
const online = createStore(true);

export const isOnline = online.get;
export const onOnline = online.subscribe;

export const noticeOnline = (answered: boolean): void => online.set(answered);

export function useOnline(): boolean {
  return useSyncExternalStore(online.subscribe, online.get);
}
