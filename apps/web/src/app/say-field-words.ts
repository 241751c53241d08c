import i18next from 'i18next';
import { formatsIn } from '../format/formats';
import type { ReaderLanguage } from '../i18n/languages';
import { fieldWord } from './field-words';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** A limit as the reader writes it: fields keep days and times as programs do. */
function written(limit: string, type: string): string {
  const formats = formatsIn(i18next.language as ReaderLanguage, 'UTC');
  if (type === 'date') return formats.day(limit);
  return type === 'datetime-local' ? formats.instant(`${limit}Z`) : limit;
}

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
    field.setCustomValidity(i18next.t(word.key, { limit: word.limit && written(word.limit, field.type) }));
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
