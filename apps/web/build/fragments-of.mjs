/** Which fragments an operation or document needs. */
import { Kind, visit } from 'graphql';

/**
 * @param {import('graphql').DocumentNode} document where fragments stand
 * @param {import('graphql').ASTNode} from
 * @returns {import('graphql').FragmentDefinitionNode[]} those it spreads, directly or through others
 */
export function fragmentsOf(document, from) {
  /** @type {Map<string, import('graphql').FragmentDefinitionNode>} */
  const found = new Map();
  /** @param {import('graphql').ASTNode} node */
  const collect = (node) =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(name.value)) return;
        found.set(name.value, fragment);
        collect(fragment);
      },
    });
  collect(from);
  return [...found.values()];
}

/**
 * A document with what it spreads of the fragments that all share.
 * @param {import('graphql').DocumentNode} document
 * @param {import('graphql').DocumentNode} shared
 * @returns {import('graphql').DocumentNode}
 */
export const withShared = (document, shared) => ({
  ...document,
  definitions: [...document.definitions, ...fragmentsOf(shared, document)],
});
