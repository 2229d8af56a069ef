import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../refusal.ts'
import { extensions, kinds } from './kinds.ts'

/** What a browser would run, or an interpreter: refused as text whatever the file is called. */
const runs =
  /^(?:\s|<!--[\s\S]*?-->)*(?:#!|@echo\b|<\?|<!doctype|<(?:html|head|body|script|svg|iframe|object|embed|xml)\b)/i

/**
 * What the file is by its content. The name only has to agree: one that says it is evidence while the content is
 * something else is refused as `file.disguised`, what may not be evidence at all as `file.kind-refused`.
 */
export async function sniff(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw new Refusal('file.empty', { name })
  const extension = extensionOf(name)
  if (!extensions.includes(extension)) throw new Refusal('file.kind-refused', { name })
  const found = await contentOf(bytes)
  if (!found || !kinds[found]?.includes(extension)) throw new Refusal('file.disguised', { name, extension })
  return extension === 'csv' ? 'text/csv' : found
}

async function contentOf(bytes: Uint8Array): Promise<string | null> {
  const binary = await fileTypeFromBuffer(bytes)
  if (binary) return binary.mime
  const text = textOf(bytes)
  return text === null || runs.test(text.slice(0, 4096)) ? null : 'text/plain'
}

/** The bytes as text (UTF-8, GB 18030, or UTF-16 with its mark), or null where they are none. */
function textOf(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of marked ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are how binaries show themselves
      return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text
    } catch {
      // Not in this encoding.
    }
  }
  return null
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/**
 * A file's name as it may be kept and shown: no folders, no control characters, and none that turn the reading
 * direction (they make `exe.pdf` of `fdp.exe`). At most 200 characters, its ending kept.
 */
export function plainName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').trim()
  if (plain.length <= 200) return plain || 'file'
  const extension = extensionOf(plain).slice(0, 10)
  return `${plain.slice(0, 200 - extension.length - 1)}.${extension}`
}
