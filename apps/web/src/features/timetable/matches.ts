import { folded } from '../../i18n/folded';

/** Is the wanted part in a text, whether marks are typed or not? */
export const matches = (text: string, wanted: string): boolean => folded(text).includes(folded(wanted));
