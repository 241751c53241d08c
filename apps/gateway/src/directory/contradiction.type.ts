import type { Contradiction as Found } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { taxonomy } from '@ketnoi/taxonomy';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'Facts of a profile that cannot all be so. They are kept until the company has looked at them.',
})
export class Contradiction {
  @Field(() => String, {
    description: 'order-above-capacity, spare-above-capacity, held-and-not-held or sold-and-excluded.',
  })
  code: Found['code'];

  found: Found;
}

export const toContradiction = (found: Found): Contradiction =>
  Object.assign(new Contradiction(), { code: found.code, found });

export function tellContradiction({ found }: Contradiction, language: Language): string {
  switch (found.code) {
    case 'order-above-capacity':
    case 'spare-above-capacity': {
      const order = found.code === 'order-above-capacity' ? found.moq : found.spare;
      return text(language, `contradiction.${found.code}`, { order, capacity: found.capacity, unit: found.unit });
    }
    case 'held-and-not-held':
      return text(language, `contradiction.${found.code}`, { name: taxonomy().label(found.taxonomyId, language) });
    case 'sold-and-excluded': {
      const name =
        new Intl.DisplayNames(language, { type: 'region', style: 'short' }).of(found.country) ?? found.country;
      return text(language, `contradiction.${found.code}`, { name });
    }
  }
}
