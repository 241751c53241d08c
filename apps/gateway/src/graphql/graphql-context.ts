import type { Type } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { FastifyReply } from 'fastify';
import type { BatchLoader, LoadingFor } from './batch-loader.js';

/** What every resolver of one operation shares. */
export interface GraphqlContext extends LoadingFor {
  /** Null on sockets, where no cookie can be set. */
  readonly reply: FastifyReply | null;
  /** This operation's loader of a class: what two fields ask for is loaded once. */
  loader<K, V>(type: Type<BatchLoader<K, V>>): DataLoader<K, V>;
}
