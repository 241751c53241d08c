/** A heading as it is compared: case, marks, spaces and underscores do not matter. */
export const foldedHeading = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\s_]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .normalize('NFC');
