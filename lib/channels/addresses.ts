import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Addresses that are not of the open internet (IANA's special-purpose registries, RFC 6890). */
const inner: [network: string, prefix: number][] = [
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
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
]

const listOf = (networks: readonly [string, number][]) => {
  const list = new BlockList()
  for (const [network, prefix] of networks)
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4')
  return list
}
const innerNetworks = listOf(inner)

/** "127.0.0.1/32, 10.1.0.0/16, fd00::/8" as a list. Throws naming what is no network. */
export function networksOf(text: string): BlockList {
  const networks = text.split(',').flatMap((part): [string, number][] => {
    const [network = '', prefix] = part.trim().split('/')
    if (network === '' && prefix === undefined) return []
    const family = isIP(network)
    const bits = prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix)
    if (!family || !Number.isInteger(bits) || bits < 0 || bits > (family === 6 ? 128 : 32))
      throw new Error(`"${part.trim()}" is no network: 10.0.0.0/8, fd00::/8`)
    return [[network, bits]]
  })
  return listOf(networks)
}

/** An IPv4 address in an IPv6 one's clothes is judged as what it is. */
const unmapped = (address: string) => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address

/** Whether our messages may go to that address: one of the open internet, or one the configuration allows. */
export function isAllowed(address: string, allowed: BlockList): boolean {
  const plain = unmapped(address)
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4'
  return isIP(plain) !== 0 && (!innerNetworks.check(plain, family) || allowed.check(plain, family))
}

export type Judged = { fault: 'private' | 'unknown' | 'plain' } | { addresses: string[] }

/**
 * Resolves the host and judges every address it has: one inner address among them is enough to refuse. Without TLS
 * only to addresses the configuration names.
 */
export async function judge(url: URL, allowed: BlockList): Promise<Judged> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(host, { all: true }).catch(() => [])
  const addresses = found.map(({ address }) => address)
  if (addresses.length === 0) return { fault: 'unknown' }
  if (!addresses.every((address) => isAllowed(address, allowed))) return { fault: 'private' }
  const named = (address: string) =>
    allowed.check(unmapped(address), isIP(unmapped(address)) === 6 ? 'ipv6' : 'ipv4')
  if (url.protocol !== 'https:' && !addresses.every(named)) return { fault: 'plain' }
  return { addresses }
}
