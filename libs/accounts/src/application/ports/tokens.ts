/** Port: opaque tokens of 256 random bits. Only their hash is stored, so that a stolen database opens no session. */
export abstract class Tokens {
  abstract next(): string;
  /** 64 hexadecimal characters. */
  abstract hash(token: string): string;
}
