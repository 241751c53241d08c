import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { RouterProvider } from 'react-router';
import { router } from './router';
import { theme } from './theme';

/** The provider writes no style elements: mantine.css and theme.css are files. */
export function App(): React.ReactNode {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        forceColorScheme="light"
        withCssVariables={false}
        withStaticClasses={false}
        withGlobalClasses={false}
      >
        <RouterProvider router={router} />
      </MantineProvider>
    </StrictMode>
  );
}
