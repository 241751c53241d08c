import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Hands repositories the connection of the unit of work that they are called in, or the pool outside of one. */
@Injectable()
export class CurrentTransaction {
  private readonly storage = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  get(): EntityManager {
    return this.storage.getStore() ?? this.dataSource.manager;
  }

  inTransaction(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** The connection of the running unit of work. What must never be written alone asks for this one. */
  required(what: string): EntityManager {
    const manager = this.storage.getStore();
    if (!manager) throw new Error(`${what} is written only inside a unit of work; wrap the call in UnitOfWork.run()`);
    return manager;
  }

  runWith<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
    return this.storage.run(manager, work);
  }
}
