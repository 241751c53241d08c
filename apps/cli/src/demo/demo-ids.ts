import { type Id, uuidV7, type Rng } from '@ketnoi/kernel';

/** Ids from the seed: the same demo has the same ids on every machine. */
export function demoIds(rng: Rng, bornAt: number): <B extends string>() => Id<B> {
  let n = 0;
  return <B extends string>() => {
    const random = new Uint8Array(10);
    for (let i = 0; i < 10; i++) random[i] = rng.below(256);
    return uuidV7(bornAt + n++, random) as Id<B>;
  };
}
