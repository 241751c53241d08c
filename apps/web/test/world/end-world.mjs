export default async function endWorld() {
  await globalThis.endWorld?.();
}
