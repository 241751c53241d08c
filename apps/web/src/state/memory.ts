/** Choices kept on this device. A browser that keeps nothing (private windows, built-in browsers) is no reason to fail. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`ketnoi.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`ketnoi.${name}`, value);
  } catch {
    // The choice holds for this visit.
  }
}
