import type { Page, PageRequest } from '@ketnoi/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { errorSaying } from './said.js';

export const MOST_PER_PAGE = 100;

@ObjectType({ description: 'Where a page ends, and whether there is more.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** `@ObjectType() export class CompanyConnection extends connectionOf(Company) {}` */
export function connectionOf<T>(node: Type<T>): abstract new () => Connection<T> {
  @ObjectType({ isAbstract: true })
  abstract class PageOfNodes {
    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return PageOfNodes;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${MOST_PER_PAGE}.` })
  first: number;

  @Field(() => String, { nullable: true, description: '`pageInfo.endCursor` of the page before.' })
  after?: string | null;
}

const MAY_BE_CURSOR = /^[\x21-\x7e]+$/;

/** What is no cursor of ours begins at the beginning. */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  refuseUnlessWithin('first', first, 1, MOST_PER_PAGE);
  return { first, after: after && MAY_BE_CURSOR.test(after) ? after : null };
}

/** @throws a GraphQLError that names the argument, and between what it must be */
export function refuseUnlessWithin(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  const params = { argument, value, least, most };
  throw errorSaying({ key: 'errors.argument-out-of-range', params }, { extensions: { code: 'BAD_USER_INPUT' } });
}

export const toConnection = <Row, Node>(page: Page<Row>, toNode: (row: Row) => Node): Connection<Node> => ({
  nodes: page.items.map(toNode),
  pageInfo: { endCursor: page.endCursor, hasNextPage: page.hasNextPage },
});
