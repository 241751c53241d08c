import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { forgetAnswers } from '../graphql/answers';
import { written } from './written';
import { onLanguage, readerLanguage } from './reader-language';

type Texts = Readonly<Record<string, string>>;
const files = import.meta.glob<Texts>(['../texts/*/*.json', '../generated/taxonomy/*/*.json'], { import: 'default' });

/** Where a file does not exist (an office page in Japanese), English has the word. */
function read(language: string, namespace: string): Promise<Texts> {
  const load =
    files[`../texts/${language}/${namespace}.json`] ??
    files[`../generated/taxonomy/${language}/${namespace}.json`] ??
    files[`../texts/en/${namespace}.json`];
  return load();
}

/** Texts in the reader's language, and the same again whenever another one is chosen. */
export async function startTexts(): Promise<void> {
  await i18next
    .use({
      type: 'backend' as const,
      init: () => undefined,
      read(language: string, namespace: string, done: (error: Error | null, texts: Texts | null) => void) {
        read(language, namespace).then(
          (texts) => done(null, texts),
          (error: Error) => done(error, null),
        );
      },
    })
    .use({ type: 'formatter' as const, init: () => undefined, format: written })
    .use(initReactI18next)
    .init({
      lng: readerLanguage(),
      // `read` falls back by itself, so that English is not fetched by those who do not need it.
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      keySeparator: false,
      nsSeparator: ':',
      load: 'currentOnly',
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  const speak = (): void => {
    document.documentElement.lang = readerLanguage();
    void i18next.changeLanguage(readerLanguage());
  };
  // The account may have said another one while the first texts were on their way.
  if (i18next.language !== readerLanguage()) speak();
  document.documentElement.lang = readerLanguage();
  onLanguage(() => {
    speak();
    forgetAnswers();
  });
}
