// Day and time as one types them into a field, on the town's clock.

/** `2026-11-28T14:30` in the town for an instant. */
export function typedMoment(instant: string | number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** The instant of what was typed; null for an empty field. A time the clock leaps over is the one an hour later. */
export function instantOf(typed: string, timeZone: string): string | null {
  const wanted = Date.parse(`${typed}Z`);
  if (Number.isNaN(wanted)) return null;
  const offset = (at: number) => Date.parse(`${typedMoment(at, timeZone)}Z`) - at;
  const first = wanted - offset(wanted);
  return new Date(wanted - Math.min(offset(first), offset(wanted))).toISOString();
}
