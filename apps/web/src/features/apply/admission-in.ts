import { textIn } from '../../ui/typed';
import type { AskForAdmissionMutationVariables } from './apply.generated';

type Input = AskForAdmissionMutationVariables['input'];

/** What the form says. Who asks is of the firm's country, and speaks the language that letters are to come in. */
export function admissionIn(typed: FormData, fairId: string): Input {
  const text = (name: string): string => textIn(typed, name);
  const [role, country, language] = [text('role'), text('country'), text('language') as Input['person']['language']];
  return {
    fairId,
    email: text('email'),
    message: text('message') || null,
    homepage: text('homepage') || null,
    firm: {
      registeredName: text('registeredName'),
      englishName: text('englishName') || null,
      shortName: text('shortName'),
      taxCode: text('taxCode') || null,
      country,
      asSupplier: role !== 'buyer',
      asBuyer: role !== 'supplier',
    },
    person: {
      ownName: text('ownName'),
      latinName: text('latinName'),
      position: text('position') || null,
      mobile: text('mobile') || null,
      country,
      language,
      languages: [{ language, level: 'FLUENT' }],
      timeZone: text('timeZone'),
    },
  };
}
