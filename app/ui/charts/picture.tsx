/** Puts a picture drawn as a string on the page. Only for strings made by the functions beside it. */
export function Picture({ html, className }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own functions, which escape all text
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
