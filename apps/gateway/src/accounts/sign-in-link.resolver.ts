import type { SeenPerson } from '@ketnoi/accounts';
import type { PersonId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { Loader } from '../graphql/loaders.js';
import { Person, toPerson } from './person.type.js';
import { PersonByIdLoader } from './person-by-id.loader.js';
import { SignInLink } from './staff.type.js';

@Resolver(() => SignInLink)
export class SignInLinkResolver {
  @ResolveField(() => Person, { nullable: true })
  async person(
    @Parent() { personId }: SignInLink,
    @Loader(PersonByIdLoader) people: DataLoader<PersonId, SeenPerson | null>,
  ): Promise<Person | null> {
    const person = await people.load(personId as PersonId);
    return person && toPerson(person);
  }
}
