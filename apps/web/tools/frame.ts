// What every page needs travels as one file: many small ones compress worse and cost a phone a request each.
import path from 'node:path';

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const source = path.join(import.meta.dirname, '../src');
const starts = ['app/entry-client.tsx', 'portal/start/StartPage.tsx'].map((file) => path.join(source, file));
const area = path.join(source, 'portal/');

/**
 * Names the file of a module: `frame` for what the entry or the start page imports at once, outside the pages. The
 * entry stays apart: it awaits pages, which import the frame and would wait for it in turn.
 */
export function frameGroup() {
  let frame: Set<string> | undefined;
  return (id: string, graph: ModuleGraph): string | null => {
    frame ??= reached(starts, graph);
    return frame.has(id) && !starts.includes(id) && !id.startsWith(area) ? 'frame' : null;
  };
}

function reached(ids: readonly string[], graph: ModuleGraph, seen = new Set<string>()): Set<string> {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    reached(graph.getModuleInfo(id)?.importedIds ?? [], graph, seen);
  }
  return seen;
}
