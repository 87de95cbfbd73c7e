// How a screen is, in a line: its state, since when, where it hangs, and whether it shows what it should.
import type { ScreenRowFragment } from '@mitnand/api-client/types';
import { usePage } from '../../../shared/page/PageContext.ts';
import { showsOf, silence, stateOf, type ScreenState } from './screen-state.ts';

const look = {
  RUNNING: 'active',
  SILENT: 'invited',
  NEVER: 'invited',
  REVOKED: 'ended',
} as const satisfies Record<ScreenState, string>;

/** The state alone, as a word with its sign. */
export function StateWord({ screen }: { screen: ScreenRowFragment }) {
  const { t, now } = usePage();
  const state = stateOf(screen, now);
  return <span className={`state state--${look[state]}`}>{words()}</span>;

  function words() {
    if (state !== 'SILENT') return t(`screens.state.${state}`);
    const { unit, count } = silence(screen.lastSeenAt!, now);
    return t(`screens.silent.${unit}`, { count });
  }
}

/** Whether it shows what it should; nothing for a screen nobody has seen. */
export function ShowsWord({ screen }: { screen: ScreenRowFragment }) {
  const { t, now } = usePage();
  const state = stateOf(screen, now);
  if (state === 'NEVER' || state === 'REVOKED') return null;
  return t(`screens.shows.${showsOf(screen)}`);
}

export function ScreenLine({ screen }: { screen: ScreenRowFragment }) {
  const says = showsOf(screen) !== 'UNKNOWN';
  return (
    <span className="screen-line">
      <span>{screen.venue.name}</span>
      <StateWord screen={screen} />
      {says && <ShowsWord screen={screen} />}
    </span>
  );
}
