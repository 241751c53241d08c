interface Paper {
  readonly code: string;
  readonly names: readonly { readonly language: string; readonly name: string }[];
}

/** What a paper is called in the reader's language, else in English: programmes have names in two languages at least. */
export const paperName = ({ code, names }: Paper, language: string): string => {
  const inLanguage = (wanted: string): string | undefined => names.find((one) => one.language === wanted)?.name;
  return inLanguage(language) ?? inLanguage('en') ?? inLanguage('vi') ?? code;
};
