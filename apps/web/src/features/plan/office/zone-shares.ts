/** `Metal 60; Plastics 40`: names of zones with how much of the hall each takes; shares that are not said are equal. */
export function zoneSharesIn(text: string): { name: string; share: number }[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, name, share] = /^(.*?)\s*(\d+(?:[.,]\d+)?)?\s*%?$/.exec(part) ?? [];
      return { name: name || part, share: share ? Number(share.replace(',', '.')) : 1 };
    });
}
