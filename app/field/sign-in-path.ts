/** Back to this very place after signing in. */
export function signInPath(): string {
  return `/sign-in?next=${encodeURIComponent(`/field${location.hash}`)}`
}
