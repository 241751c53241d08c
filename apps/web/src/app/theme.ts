import { Badge, Button, createTheme, type MantineColorsTuple } from '@mantine/core';

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
  components: {
    Button: Button.extend({ classNames: { root: 'wrapping-button', label: 'wrapping-label' } }),
    Badge: Badge.extend({ classNames: { root: 'wrapping-badge', label: 'wrapping-label' } }),
  },
});
