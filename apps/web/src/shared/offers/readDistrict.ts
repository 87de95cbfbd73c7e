// The district of an address, on the start page and in the list.

/** The district in an address; empty when there is none that could be one. */
export function readDistrict(parameters: URLSearchParams): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.exec(parameters.get('stadtteil') ?? '')?.[0] ?? '';
}
