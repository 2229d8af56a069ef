/** The kinds of file that may be evidence: what the content turns out to be → the endings a name may then have. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  // The older office formats, WPS's own among them, are one container.
  'application/x-cfb': ['doc', 'xls', 'ppt', 'wps', 'et', 'dps'],
  // OFD (GB/T 33190) is a zip; some office programs write theirs so that only the zip is recognisable.
  'application/zip': ['zip', 'ofd', 'docx', 'xlsx', 'pptx'],
  'video/mp4': ['mp4'],
  'text/plain': ['txt', 'csv'],
}

export const extensions: readonly string[] = [...new Set(Object.values(kinds).flat())]

/** For the file picker's `accept`. */
export const accepted = extensions.map((extension) => `.${extension}`).join(',')

/** The largest file, in bytes. */
export const mostBytes = 20 * 1024 * 1024
