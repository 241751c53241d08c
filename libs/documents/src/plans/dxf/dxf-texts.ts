/** Plain text of what a TEXT or MTEXT holds: without codes for fonts, colours, stacking and line breaks. */
export const plainText = (raw: string): string =>
  raw
    .replaceAll(/\\U\+([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/\\[PpXx~]/g, ' ')
    .replaceAll(/\\[AaCcFfHhQqTtWw][^;\\]*;/g, '')
    .replaceAll(/\\[LlOoKk]/g, '')
    .replaceAll(/\\S([^;\\]*);/g, '$1')
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(/\\([\\{}])/g, '$1')
    .replaceAll(/%%[uoUO]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
