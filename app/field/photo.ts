import { mostBytes } from '../../lib/files/kinds.ts'
import { jpegName, photoSize } from '../../lib/files/photo-size.ts'

export type Prepared = { name: string; blob: Blob }
export type PhotoFault = 'too-large' | 'unreadable'

const quality = 0.82

/**
 * A picture as it is kept: drawn anew within 1600 pixels, by which everything the camera wrote into it (place, time,
 * device) is gone. `asTaken` keeps the very file. What is no picture is kept as it is.
 */
export async function prepare(file: File, asTaken: boolean): Promise<Prepared | PhotoFault> {
  if (asTaken || !file.type.startsWith('image/'))
    return file.size > mostBytes ? 'too-large' : { name: file.name, blob: file }
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return 'unreadable'
  const { width, height } = photoSize(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
  return blob ? { name: jpegName(file.name), blob } : 'unreadable'
}
