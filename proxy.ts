import { type NextRequest, NextResponse } from 'next/server'

const cookies = ['next-auth.session-token', '__Secure-next-auth.session-token']

/**
 * A courtesy, not a guard: without any sign-in cookie a page is not worth asking for. Every door checks for itself.
 * Remembers where one wanted to go, and tells a form's action on which page it stands.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-request-id', crypto.randomUUID())
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const isPage = !/^\/(sign-in$|stop-reminders\/)/.test(request.nextUrl.pathname)
  if (isPage && request.method === 'GET' && !cookies.some((name) => request.cookies.has(name))) {
    const signIn = new URL('/sign-in', request.url)
    if (request.nextUrl.pathname !== '/')
      signIn.searchParams.set('next', request.nextUrl.pathname + request.nextUrl.search)
    return NextResponse.redirect(signIn)
  }
  return NextResponse.next({ request: { headers } })
}

// Programs pass by: their doors answer for themselves, and Next keeps a copy of every body that goes through here
// and cuts it at 10 MB.
//
// So do signed-in readers of a page, for whom it would add a sixth to the work of a small page: it is here for those
// without a cookie, and for forms, which come with a content type.
export const config = {
  matcher: [
    {
      source: '/((?!_next/|favicon|icon|apple-icon|manifest|field|api/).*)',
      missing: [
        { type: 'cookie', key: 'next-auth.session-token' },
        { type: 'cookie', key: '__Secure-next-auth.session-token' },
      ],
    },
    {
      source: '/((?!_next/|favicon|icon|apple-icon|manifest|field|api/).*)',
      has: [{ type: 'header', key: 'content-type' }],
    },
  ],
}
