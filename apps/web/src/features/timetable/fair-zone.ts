import { createContext, useContext } from 'react';

/** Where the fair is: its grid is read in its own time, unless the reader chose otherwise. */
export const FairZone = createContext<string | undefined>(undefined);

export const useFairZone = (): string | undefined => useContext(FairZone);
