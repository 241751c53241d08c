import type { Actor } from '@ketnoi/kernel';
import { ID, Query, Resolver } from '@nestjs/graphql';
import { MaybeActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';

@Resolver()
export class MeResolver {
  @Public()
  @Query(() => ID, { nullable: true })
  me(@MaybeActor() actor: Actor | null): string | null {
    return actor?.personId ?? null;
  }
}
