// A telephone number as it is dialled and read out here.

/** `+4915228817386` as `0152 288 173 86`, no digit alone; numbers of other countries keep their code. */
export function dialled(phone: string): string {
  const home = /^\+49(\d+)$/.exec(phone);
  if (!home) return phone;
  const [, area, rest] = /^(.{4})(.*)$/.exec(`0${home[1]}`) ?? [];
  return rest ? `${area} ${inGroups(rest)}` : `0${home[1]}`;
}

function inGroups(digits: string): string {
  return digits.replace(/\d{3}(?=\d\d)/g, '$& ').replace(/\b(\d\d)(\d\d)$/, '$1 $2');
}
