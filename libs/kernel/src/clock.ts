/** Port: what time it is. Anything decided by time in a transaction asks the database's clock through `UnitOfWork` instead. */
export abstract class Clock {
  abstract now(): Date;
}
