import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How deep an operation goes and how many fields it may have to answer, estimated before anything runs. */
export interface Weight {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

/** A list without `first` is taken to have this many entries. */
const UNPAGED = 10;
const NOTHING: Weight = { depth: 0, cost: 0, aliases: 0 };

/**
 * One point a field; a list multiplies what is beneath it by `first`, or by ten. Each fragment is weighed once for a
 * type, so that fragments nested to explode cost no time here. The document has passed validation: no cycles.
 */
export function weigh(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Weight {
  const weighed = new Map<string, Weight>();

  const ofSelections = (set: SelectionSetNode | undefined, typeName: string | undefined): Weight => {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = beside(sum, ofField(selection, typeName));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        sum = beside(sum, ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName));
      else sum = beside(sum, ofFragment(selection.name.value));
    }
    return sum;
  };

  const ofFragment = (name: string): Weight => {
    let weight = weighed.get(name);
    if (!weight) {
      const fragment = fragments.get(name);
      weight = fragment ? ofSelections(fragment.selectionSet, fragment.typeCondition.name.value) : NOTHING;
      weighed.set(name, weight);
    }
    return weight;
  };

  const ofField = (field: FieldNode, parent: string | undefined): Weight => {
    const type = fieldType(schema, parent, field.name.value);
    // Introspection has no data behind it; whether it is answered at all is decided elsewhere.
    if (field.name.value.startsWith('__')) return { depth: 1, cost: 1, aliases: 0 };
    const named = type && getNamedType(type);
    const below = ofSelections(field.selectionSet, named && isCompositeType(named) ? named.name : undefined);
    return {
      depth: 1 + below.depth,
      cost: 1 + multiplier(field, type, variables) * below.cost,
      aliases: below.aliases + (field.alias ? 1 : 0),
    };
  };

  const root = schema.getRootType(operation.operation);
  return ofSelections(operation.selectionSet, root?.name);
}

const beside = (a: Weight, b: Weight): Weight => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  aliases: a.aliases + b.aliases,
});

function fieldType(schema: GraphQLSchema, parent: string | undefined, name: string): GraphQLOutputType | undefined {
  const type = parent === undefined ? undefined : schema.getType(parent);
  return type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[name]?.type : undefined;
}

function multiplier(
  field: FieldNode,
  type: GraphQLOutputType | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const first = field.arguments?.find((a) => a.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return atLeastOne(Number(first.value));
  if (first?.kind === Kind.VARIABLE) return atLeastOne(Number(variables[first.name.value] ?? UNPAGED));
  const nullable = type && isNonNullType(type) ? type.ofType : type;
  // The nodes of a page were multiplied where the page was asked for.
  if (isListType(nullable)) return field.name.value === 'nodes' ? 1 : UNPAGED;
  const isPage = type !== undefined && getNamedType(type).name.endsWith('Connection');
  return isPage ? 20 : 1;
}

/** A senseless length is refused later; until then it must not make an operation look cheap. */
const atLeastOne = (n: number): number => (n >= 1 ? n : UNPAGED);
