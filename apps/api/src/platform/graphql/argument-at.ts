/** Tells for which argument a value stands in a document. */
import { type ASTNode, BREAK, Kind, parse, visit } from 'graphql';

/** The path to a value that is written in its document, e.g. `input.on`; undefined when it is in no argument. */
export function argumentAt(value: ASTNode): string | undefined {
  const place = value.loc;
  if (!place) return undefined;
  let path: string[] = [];
  visit(parse(place.source), {
    enter(node, _key, parent, _path, ancestors) {
      if (node.kind !== value.kind || node.loc?.start !== place.start) return undefined;
      path = [...ancestors, parent].flatMap((each) => (each && 'kind' in each ? namesOf(each) : []));
      return BREAK;
    },
  });
  return path.length > 0 ? path.join('.') : undefined;
}

function namesOf(node: ASTNode): string[] {
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : [];
}
