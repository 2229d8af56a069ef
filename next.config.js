import createNextIntlPlugin from 'next-intl/plugin'

const development = process.env.NODE_ENV === 'development'

// Next writes its bootstrap as inline scripts, so scripts need 'unsafe-inline'; nothing may come from elsewhere.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A checkout may lie below another project with a lock file of its own.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@node-rs/argon2', 'pg-boss', 'postgres', 'file-type', 'docx'],
  // Files travel by a route of their own; a form is text.
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  // Next cannot drive TypeScript 7; `npm run check` checks the types.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // What people uploaded is a download; should a browser show it all the same, it may do nothing.
    {
      source: '/api/files/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }],
    },
  ],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
