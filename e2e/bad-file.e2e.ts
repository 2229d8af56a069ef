import { expect, test } from './support/people.ts'
import { uploadEvidence } from './support/records.ts'
import { openForm } from './support/report-form.ts'

test('a file of 25 MB is refused before it is sent, and by the server', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const buffer = Buffer.alloc(25 * 1024 * 1024, 'a')
  await liaison
    .locator('input[type=file]')
    .setInputFiles({ name: '大文件.txt', mimeType: 'text/plain', buffer })
  await expect(liaison.getByText('“大文件.txt”超过 20 MB,没有上传。')).toBeVisible()
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(0)
  const answer = await uploadEvidence(liaison, '大文件.txt', buffer)
  expect(answer.status).toBe(413)
  expect(answer.detail).toContain('超过 20 MB')
})

test('a program that calls itself a PDF is found out, and one that does not is refused as well', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const buffer = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(600)])
  await liaison
    .locator('input[type=file]')
    .setInputFiles({ name: '验收单.pdf', mimeType: 'application/pdf', buffer })
  await expect(liaison.getByText('“验收单.pdf”的内容与后缀 .pdf 不符')).toBeVisible()
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(0)
  expect((await uploadEvidence(liaison, '工具.exe', buffer)).status).toBe(415)
})
