/** Where a request comes from, as a key that rate limits count by and nobody can read back. */
import ipaddr from 'ipaddr.js';

/**
 * The part of an address that belongs to one connection: IPv4 whole, IPv6 its /64, because a household or a phone
 * has a whole /64 to choose from (RFC 6177). Texts that are no address count together.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return 'unknown';
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/** Whether a request came from this very machine. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
