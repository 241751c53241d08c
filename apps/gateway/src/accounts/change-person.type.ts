import type { SeenPerson } from '@ketnoi/accounts';
import type { PersonId } from '@ketnoi/kernel';
import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { InvalidInput } from '../graphql/expected-error.type.js';
import { Loader } from '../graphql/loaders.js';
import { resultUnion } from '../graphql/result-union.js';
import { Person, toPerson } from './person.type.js';
import { PersonByIdLoader } from './person-by-id.loader.js';

@ObjectType()
export class ChangedPerson {
  @Field(() => ID)
  personId: string;
}

export const ChangePersonResult = resultUnion('ChangePersonResult', () => [ChangedPerson, InvalidInput]);

@Resolver(() => ChangedPerson)
export class ChangedPersonResolver {
  @ResolveField(() => Person, { nullable: true })
  async person(
    @Parent() { personId }: ChangedPerson,
    @Loader(PersonByIdLoader) people: DataLoader<PersonId, SeenPerson | null>,
  ): Promise<Person | null> {
    const person = await people.load(personId as PersonId);
    return person && toPerson(person);
  }
}
