const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** Is the wanted part in a text, whether marks are typed or not? */
export const matches = (text: string, wanted: string): boolean => plain(text).includes(plain(wanted.trim()));
