import { version } from './version.ts'

/** On every answer, errors and unreadable requests included (ADR transport/security-headers, version-header). */
export const everyAnswer: Readonly<Record<string, string>> = {
  'API-Version': version,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Feature-Policy': "'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}
