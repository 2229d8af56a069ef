import { listOf } from '../../lib/visit-drafts/list-of.ts'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'
import { ask } from './ask.ts'
import { changeTaken, findTaken, photosOf, putPhoto } from './store.ts'

/** Uploads what has not arrived yet, one after the other, and writes each file's id into the draft's field. */
export async function sendPhotos(personId: string, draftId: string): Promise<void> {
  const visit = await findTaken(personId, draftId)
  if (!visit) return
  for (const photo of await photosOf(personId, draftId)) {
    if (photo.attachmentId || photo.refused) continue
    const body = new FormData()
    body.set('file', new File([photo.blob], photo.name, { type: photo.blob.type }))
    const answer = await ask<{ id: string }>(`/api/files?programme=${visit.luggage.programme.id}`, body)
    if (!answer.ok && answer.status === 401) return
    if (answer.ok) await arrived(photo, answer.data.id)
    else await putPhoto({ ...photo, refused: answer.words })
  }
}

/** The photo may have been taken out while it was on its way: then its file stays loose, and is swept away. */
async function arrived(photo: Photo, attachmentId: string) {
  const { personId, draftId, photoId, field } = photo
  const still = (await photosOf(personId, draftId)).some((one) => one.photoId === photoId)
  if (!still) return
  await putPhoto({ ...photo, attachmentId })
  await changeTaken(personId, draftId, (visit) => ({
    ...visit,
    content: { ...visit.content, [field]: [...listOf(visit.content[field]), attachmentId] },
  }))
}

/**
 * Files that reached the server but never the draft are swept away there after a day. They are still on this device:
 * uploaded anew. Answers whether there was any such file.
 */
export async function forgetUploads({ personId, draftId, agreed }: Taken): Promise<boolean> {
  const lost = (await photosOf(personId, draftId)).filter(
    ({ attachmentId, field }) => attachmentId && !listOf(agreed.content[field]).includes(attachmentId),
  )
  for (const photo of lost) {
    await putPhoto({ ...photo, attachmentId: null })
    await changeTaken(personId, draftId, (visit) => {
      const stay = listOf(visit.content[photo.field]).filter((id) => id !== photo.attachmentId)
      return { ...visit, content: { ...visit.content, [photo.field]: stay } }
    })
  }
  return lost.length > 0
}
