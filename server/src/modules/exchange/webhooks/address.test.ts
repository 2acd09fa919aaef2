import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { addressFault, guardedLookup, isPublicAddress, type Resolver } from './address.ts';
import { send } from './send.ts';

const resolvesTo =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const PUBLIC = resolvesTo('93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c');

test('only addresses on the public internet may be called, however they are written', () => {
  for (const ip of ['93.184.215.14', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a02:ec80::1'])
    expect(isPublicAddress(ip), ip).toBe(true);
  for (const ip of [
    ...['0.0.0.0', '10.1.2.3', '127.0.0.1', '127.255.0.9', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...['192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::10.0.0.1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1'],
    ...['2001:db8::1', '2002:7f00:1::', '2001:0:4136:e378::1', '3fff::1', '100::1', 'not an address', ''],
  ])
    expect(isPublicAddress(ip), ip).toBe(false);
});

test('an address is https, without credentials or fragment, at a host that is found and is public', async () => {
  expect(await addressFault('https://las.example.nl/hook?school=1', false, PUBLIC)).toBeUndefined();
  expect(await addressFault('http://las.example.nl/hook', false, PUBLIC)).toBe('not-https');
  expect(await addressFault('file:///etc/passwd', false, PUBLIC)).toBe('not-a-url');
  expect(await addressFault('https://user@las.example.nl/', false, PUBLIC)).toBe('has-credentials');
  expect(await addressFault('https://las.example.nl/#x', false, PUBLIC)).toBe('has-fragment');
  expect(await addressFault('https://las.example.nl/', false, resolvesTo())).toBe('unknown-host');
  expect(await addressFault('https://las.example.nl/', false, resolvesTo('93.184.215.14', '10.0.0.1'))).toBe('private-address');
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:a00:1]', '169.254.169.254'])
    expect(await addressFault(`https://${host}/`, false, PUBLIC), host).toBe('private-address');
});

test('a name that leads elsewhere by the time of the call is refused at the call itself', async () => {
  const look = promisify(guardedLookup(false, resolvesTo('127.0.0.1'))) as (host: string, options: object) => Promise<unknown>;
  await expect(look('las.example.nl', {})).rejects.toMatchObject({ code: 'EPRIVATE' });
  const options = { local: false, lookup: guardedLookup(false, resolvesTo('127.0.0.1')), timeoutMs: 2000 };
  expect(await send('https://las.example.nl/', {}, '{}', options)).toMatchObject({ delivered: false, reason: 'private-address' });
  expect(await send('https://127.0.0.1/', {}, '{}', options)).toMatchObject({ delivered: false, reason: 'private-address' });
  const allowed = promisify(guardedLookup(false, PUBLIC)) as (host: string, options: object) => Promise<unknown>;
  expect(await allowed('las.example.nl', { all: true })).toHaveLength(2);
});
