import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

const words = (bytes: Uint8Array, part: string) =>
  [...strFromU8(unzipSync(bytes)[`word/${part}.xml`]!).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')

test('the head of the leading group issues a circular; its Word file says the same, figures footnoted', async ({
  as,
}) => {
  const page = await as('leader')
  await page.goto(`${base}/papers`)
  await page.getByRole('link', { name: '印发通报' }).click()
  await page.getByLabel('依据').fill('根据领导小组部署,现将有关情况通报如下。')
  await page.getByRole('button', { name: '签发通报' }).click()
  await expect(page.getByText('有 4 处需要修改')).toBeVisible()
  await expect(page.getByLabel('依据'), 'what was typed is kept').toHaveValue(/根据领导小组部署/)
  await page.getByLabel('事由').fill('年底前冲刺')
  await page.getByLabel('总体情况').fill('总体进展平稳。')
  await page.getByLabel('存在的问题').fill('自报与核实差距较大。')
  await page.getByLabel('有关要求').fill('请于五个工作日内逐项对账。')
  await page.getByRole('button', { name: '签发通报' }).click()
  await expect(page.getByText('公文已编号印发')).toBeVisible()
  const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(number).toMatch(/^通报〔2017〕\d{3}号$/)
  await expect(page.getByRole('heading', { name: '关于年底前冲刺情况的通报' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载 Word' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  expect((await download).suggestedFilename()).toContain(number)
  const text = words(bytes, 'document')
  for (const said of [
    number,
    '关于年底前冲刺情况的通报',
    '自报与核实差距较大。',
    '各单位责任任务情况表',
    '浙江',
  ])
    expect(text).toContain(said)
  expect(words(bytes, 'footnotes')).toContain('全部责任任务的核实进度')
  expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('w:type="linesAndChars"')
})

test('a briefing is one press from the overview', async ({ as }) => {
  const page = await as('leader')
  await page.goto(base)
  await page.getByRole('button', { name: '生成简报' }).click()
  await expect(page.getByRole('heading', { name: /^简报〔2017〕/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: '需要决定的事项' })).toBeVisible()
})

test('a unit reads what is addressed to it and nothing else, and cannot issue or withdraw', async ({
  as,
}) => {
  const page = await as('liaison-zhejiang')
  await page.goto(`${base}/papers`)
  await expect(page.getByRole('row').filter({ hasText: '督导〔2017〕' }).first()).toBeVisible()
  await expect(page.getByText(/^简报〔/)).toHaveCount(0)
  await expect(page.getByRole('link', { name: '印发通报' })).toHaveCount(0)
  await page.getByRole('row').filter({ hasText: '已被取代' }).getByRole('link').first().click()
  await expect(page.getByText('本件已于')).toBeVisible()
  await expect(page.getByRole('button', { name: '撤回' })).toHaveCount(0)
})
