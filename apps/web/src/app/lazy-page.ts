import type { ComponentType } from 'react';

interface PageModule {
  readonly default: ComponentType;
}

/** A page whose code is fetched when somebody goes there. Each page is the default export of its file. */
export const page = (load: () => Promise<PageModule>) => async (): Promise<{ Component: ComponentType }> => ({
  Component: (await load()).default,
});
