import i18next from 'i18next';
import { fieldWord } from './field-words';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** What a field lacks is said in the reader's language; the browser would say it in its own. */
export function sayFieldWords(): void {
  const told = new Set<Field>();
  const forget = (field: Field): void => {
    field.setCustomValidity('');
    told.delete(field);
  };
  const tell = ({ target: field }: Event): void => {
    if (!isField(field)) return;
    const bounds = field instanceof HTMLInputElement ? field : { type: field.type };
    const word = fieldWord(field.validity, bounds);
    if (!word) return;
    field.setCustomValidity(i18next.t(word.key, { limit: word.limit }));
    told.add(field);
  };
  document.addEventListener('invalid', tell, true);
  for (const kind of ['input', 'change'])
    document.addEventListener(kind, ({ target }) => isField(target) && told.has(target) && forget(target), true);
  // A field may have been filled by the page itself: each attempt to send looks at it afresh. Enter presses the button too.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button[type="submit"]')) told.forEach(forget);
    },
    true,
  );
}
