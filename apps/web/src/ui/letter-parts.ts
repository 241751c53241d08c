export interface BodyPart {
  /** Where it leads within the app; null: it is words. */
  readonly to: string | null;
  readonly text: string;
}

/** A line of a letter that is nothing but the address of a page; letters name the host, the app stays where it is. */
const ADDRESS = /^(?:https?:\/\/[^/\s]+)?(\/fairs\/[\w-]+(?:\/[\w/-]*)?)$/;

/** The paragraphs of a letter, and the addresses between them as ways through the app. */
export function letterParts(body: string): BodyPart[] {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((text) => ({ to: ADDRESS.exec(text)?.[1] ?? null, text }));
}
