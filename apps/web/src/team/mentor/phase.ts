// Where a session stands: what one can do with it depends on that.

type Phase = 'coming' | 'open' | 'running' | 'over';

const HOUR_MS = 3_600_000;

/** `open` from an hour before, when the first ones come; times as ISO texts, now in milliseconds since 1970 UTC. */
export function phaseOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: number): Phase {
  if (now >= Date.parse(endsAt)) return 'over';
  if (now >= Date.parse(startsAt)) return 'running';
  return now >= Date.parse(startsAt) - HOUR_MS ? 'open' : 'coming';
}
