// What every page needs travels as one file: many small ones compress worse and cost a phone a request each.
import path from 'node:path';

interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
}

const source = path.join(import.meta.dirname, '../src');
const inSource = (file: string) => path.join(source, file);
const starts = ['app/entry-client.tsx', 'portal/start/StartPage.tsx'].map(inSource);
const portal = inSource('portal/');
/** Those that load pages of the portal. */
const routes = ['app/routes/portal-routes.ts', 'app/routes/device-routes.ts'].map(inSource);
/** What every page of the team needs. */
const teamStarts = ['app/TeamArea.tsx', 'team/frame/TeamPage.tsx', 'team/frame/RefusalText.tsx'].map(
  inSource,
);

/**
 * Names the file of a module: `frame` for what the entry or the start page imports at once, outside the pages, and
 * `console` for what only the team's pages need, all of them. The entry stays apart: it awaits pages, which import the
 * frame and would wait for it in turn.
 */
export function frameGroup() {
  let frame: Set<string> | undefined;
  let team: Set<string> | undefined;
  return (id: string, graph: ModuleGraph): string | null => {
    frame ??= reached(starts, graph);
    team ??= onlyIn(reached(teamStarts, graph), reached(portalPages(graph), graph));
    if (frame.has(id)) return !starts.includes(id) && !id.startsWith(portal) ? 'frame' : null;
    return team.has(id) ? 'console' : null;
  };
}

function onlyIn(some: Set<string>, others: Set<string>): Set<string> {
  return new Set([...some].filter((id) => !others.has(id)));
}

function portalPages(graph: ModuleGraph): string[] {
  const pages = routes.flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  // The page that shows every component takes the console's file as it is.
  return pages.filter((id) => id.startsWith(portal) && !id.startsWith(inSource('portal/design/')));
}

function reached(ids: readonly string[], graph: ModuleGraph, seen = new Set<string>()): Set<string> {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    reached(graph.getModuleInfo(id)?.importedIds ?? [], graph, seen);
  }
  return seen;
}
