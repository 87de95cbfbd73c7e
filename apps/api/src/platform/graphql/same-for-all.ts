/** The word that lets an answer be kept and given to everybody. */
import { Extensions } from '@nestjs/graphql';
import { Kind, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

const SAME_FOR_ALL = 'mitnandSameForAll';

/** On a public query: whoever asks gets the same answer, which depends on arguments, language and time alone. */
export const SameForAll = (): MethodDecorator => Extensions({ [SAME_FOR_ALL]: true });

/** Whether all that an operation asks for is the same for everybody; fragments at the root count as no. */
export function isSameForAll(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const fields = schema.getQueryType()!.getFields();
  return operation.selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && fields[node.name.value]?.extensions[SAME_FOR_ALL] === true,
  );
}
