declare global {
  /** Left by start-world.mjs for end-world.mjs. */
  var endWorld: (() => Promise<void>) | undefined;
}

export {};
