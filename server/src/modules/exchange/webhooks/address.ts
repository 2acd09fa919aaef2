import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net';

/** Everything that is not an address on the public internet (IANA special-purpose registries). */
const SPECIAL = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  SPECIAL.addSubnet(net, prefix, 'ipv4');
// Of IPv6 only 2000::/3 is in use; within it: Teredo and other protocols, documentation, 6to4 (which hides an IPv4 address), 3fff::/20.
const UNICAST = new BlockList();
UNICAST.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  SPECIAL.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is one on the public internet; addresses that carry another within them are not. */
export const isPublicAddress = (ip: string): boolean => {
  if (isIPv4(ip)) return !SPECIAL.check(ip, 'ipv4');
  return isIP(ip) === 6 && UNICAST.check(ip, 'ipv6') && !SPECIAL.check(ip, 'ipv6');
};

type Resolved = { readonly address: string; readonly family: number };
export type Resolver = (hostname: string) => Promise<readonly Resolved[]>;

const bySystem: Resolver = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) =>
      error ? reject(error) : resolve(found),
    );
  });

const PRIVATE = 'EPRIVATE';
const refusal = (): NodeJS.ErrnoException => Object.assign(new Error('The address is not on the public internet.'), { code: PRIVATE });
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Looks a name up for a connection and refuses it when any of its addresses is not public. Used for the connection itself, so
 * that a name cannot point elsewhere between the check and the call.
 */
export const guardedLookup = (local: boolean, resolve: Resolver = bySystem): LookupFunction => {
  const find = async (hostname: string): Promise<readonly Resolved[]> => {
    const found = await resolve(hostname);
    if (!local && !found.every(({ address }) => isPublicAddress(address))) throw refusal();
    return found;
  };
  return (hostname, options, callback) => {
    find(hostname).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
        else if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
};

/** Whether the host is written as an address that may not be called; a name is judged when it is looked up. */
export const isRefusedHost = (url: URL, local: boolean): boolean => {
  const host = bareHost(url);
  return !local && isIP(host) !== 0 && !isPublicAddress(host);
};

export type AddressFault = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-fragment' | 'private-address' | 'unknown-host';

/** What is wrong with an address for a webhook, looking its name up; undefined when nothing is. */
export const addressFault = async (text: string, local: boolean, resolve: Resolver = bySystem): Promise<AddressFault | undefined> => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'not-a-url';
  if (url.protocol !== 'https:' && !local) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  if (url.hash !== '') return 'has-fragment';
  if (isRefusedHost(url, local)) return 'private-address';
  if (isIP(bareHost(url)) !== 0) return undefined;
  const found = await resolve(url.hostname).catch(() => []);
  if (found.length === 0) return 'unknown-host';
  return local || found.every(({ address }) => isPublicAddress(address)) ? undefined : 'private-address';
};
