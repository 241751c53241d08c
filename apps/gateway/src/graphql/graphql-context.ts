import type { Type } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../access/caller.js';
import type { BatchLoader } from './loaders.js';

/** What every resolver of one operation shares. */
export interface GraphqlContext {
  readonly caller: Caller;
  /** Null on sockets, where no cookie can be set. */
  readonly reply: FastifyReply | null;
  /** This operation's loader of a class: what two fields ask for is loaded once. */
  loader<K, V>(type: Type<BatchLoader<K, V>>): DataLoader<K, V>;
}
