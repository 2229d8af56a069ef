import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** The one link of the product. It does not prefetch: a ledger page has hundreds of links and each would ask. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
