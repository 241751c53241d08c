/** What mail servers deliver to in practice; the proof is that the invitation arrives. */
const ADDRESS = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;
const LONGEST = 254;

/** An address in the one form it is stored and looked up in, or null. Providers that tell capitals apart are not known. */
export function emailFrom(text: string): string | null {
  const email = text.trim().toLowerCase().normalize('NFC');
  return email.length <= LONGEST && ADDRESS.test(email) ? email : null;
}
