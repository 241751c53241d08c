import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Their values stand in theme.css; here they are names. */
const brand = Array.from(
  { length: 10 },
  (_, shade) => `var(--mantine-color-brand-${shade})`,
) as unknown as MantineColorsTuple;

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: { brand },
  defaultRadius: 'md',
  respectReducedMotion: true,
});
