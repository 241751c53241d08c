import { useSyncExternalStore } from 'react';
import { forgetAnswers } from '../graphql/answers';
import { ask } from '../graphql/ask';
import { askOrKept } from '../graphql/ask-or-kept';
import { fromSchema } from '../i18n/languages';
import { suggestLanguage } from '../i18n/reader-language';
import { forgetKept } from '../offline/kept-answers';
import { recall, remember } from '../state/memory';
import { createStore } from '../state/store';
import { Me, type MeQuery, SignOut } from './me.generated';

export type Person = NonNullable<MeQuery['me']>;

/** Unknown until the gateway was asked; null: nobody is signed in. */
const who = createStore<Person | null | undefined>(undefined);

/** Whose answers are kept on this device: they outlive a session that ran out, for its owner alone. */
const OWNER = 'keptFor';

/** Who uses this device. `undefined` while that is being found out. */
export const useMe = (): Person | null | undefined => useSyncExternalStore(who.subscribe, who.get);

/** Asks who is signed in; after every way in or out. What the reader before saw is forgotten. */
export async function meetReader(): Promise<void> {
  const { me } = await askOrKept(Me, {});
  const before = who.get()?.personId;
  if (me) suggestLanguage(fromSchema(me.language));
  who.set(me ?? null);
  if (me && (recall(OWNER) ?? me.personId) !== me.personId) await forgetKept();
  if (me) remember(OWNER, me.personId);
  if (before !== me?.personId) forgetAnswers();
}

/** Whether the session ran out under the reader's hands; until it was told once. */
const ended = createStore(false);
export const useSessionEnded = (): boolean => useSyncExternalStore(ended.subscribe, ended.get);
export const tellSessionEnded = (): void => ended.set(false);

/** The gateway does not know the session any more. */
export function noticeSessionEnded(): void {
  if (who.get()) ended.set(true);
  who.set(null);
}

export async function leave(): Promise<void> {
  await ask(SignOut, {});
  await forgetKept();
  who.set(null);
  forgetAnswers();
}
