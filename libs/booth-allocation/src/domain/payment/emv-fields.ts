/** A field of an EMVCo QR code: two digits that say what it is, two that count its characters, the characters. */
export const field = (id: string, value: string): string => {
  if (value.length < 1 || value.length > 99) throw new RangeError(`field ${id} holds 1 to 99 characters: "${value}"`);
  return id + String(value.length).padStart(2, '0') + value;
};
