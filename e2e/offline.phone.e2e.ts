import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { expect, signIn, test } from './support/people.ts'
import { base, programmeId, unit } from './support/places.ts'
import { sql } from './support/records.ts'

const fujian = unit('350000')
const jiangxi = unit('360000')
const shandong = unit('370000')

/** A phone of one's own: what lies on it outlives its browser. */
const phone = test.extend<{ open: () => Promise<BrowserContext> }>({
  open: async ({ baseURL, viewport, locale, timezoneId, launchOptions }, use) => {
    const disk = mkdtempSync(join(tmpdir(), 'phone-'))
    const opened: BrowserContext[] = []
    await use(async () => {
      const { executablePath, args, env } = launchOptions
      const screen = { viewport, locale, timezoneId, hasTouch: true, isMobile: true, baseURL }
      const browser = {
        ...(executablePath ? { executablePath } : {}),
        ...(env ? { env } : {}),
        args: args ?? [],
      }
      const context = await chromium.launchPersistentContext(disk, { ...browser, ...screen } as never)
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close().catch(() => {})
    rmSync(disk, { recursive: true, force: true })
  },
})

/** Takes a visit to the unit along, and waits until the phone could do without a network. */
async function takeAlong(page: Page, unitId: string) {
  await page.goto(`/field#take/${programmeId}/${unitId}`)
  await expect(page.getByRole('form', { name: '督导记录' })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect(strip(page)).toContainText('已同步 1')
}

const strip = (page: Page) => page.getByRole('region', { name: '保存状态' })
const record = (page: Page) => page.getByRole('textbox', { name: '督导记录' })

/** What is typed is on the phone a moment later: read there, in its own database. */
async function untilKept(page: Page, text: string) {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const open = indexedDB.open('concord-field')
        const db = await new Promise<IDBDatabase>((done) => {
          open.onsuccess = () => done(open.result)
        })
        const all = db.transaction('visits').objectStore('visits').getAll()
        await new Promise((done) => {
          all.onsuccess = done
        })
        db.close()
        return JSON.stringify(all.result).includes(wanted)
      }, text),
    )
    .toBe(true)
}

/** A photo as a camera makes one: larger than is kept, with the place it was taken at written into it. */
async function cameraPhoto(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 2400, height: 1800 })
    const pen = canvas.getContext('2d')!
    pen.fillStyle = '#2f5d50'
    pen.fillRect(0, 0, 2400, 1800)
    return canvas.toDataURL('image/jpeg')
  })
  const jpeg = Buffer.from(data.split(',')[1]!, 'base64')
  const exif = Buffer.from('Exif\0\0GPS 30.2741N 120.1551E', 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

phone(
  'a visit is written where there is no network, survives the tab and the browser, and arrives once',
  async ({ open }) => {
    const said = `没有信号的机房里写的。(${Date.now()})`
    let phoneContext = await open()
    let page = await phoneContext.newPage()
    await signIn(page, 'supervisor')
    await page.goto(`${base}/units/${fujian}`)
    await page.getByRole('link', { name: '带走' }).click()
    await expect(page.getByRole('heading', { name: '福建' })).toBeVisible()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect(strip(page)).toContainText('已同步 1')
    await expectAccessible(page)

    await phoneContext.setOffline(true)
    await page.goto('/field')
    await page.getByRole('link', { name: /福建/ }).tap()
    await page.getByText('单位卷宗').tap()
    await expect(page.getByText('任务:自报与核实')).toBeVisible()
    await expect(strip(page)).toContainText('没有网络')
    await record(page).fill(said)
    await page.getByRole('button', { name: '记一个问题' }).tap()
    const finding = page.getByRole('group', { name: '问题 1' })
    await finding.getByLabel('问题描述').fill('共享目录缺三项。')
    await finding.locator('label', { hasText: '信息孤岛' }).tap()
    await finding.locator('label', { hasText: '2 较重' }).tap()
    const camera = { name: 'IMG_2017.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto(page) }
    await finding.getByLabel('拍照').setInputFiles(camera)
    await expect(finding.getByText('在本机')).toBeVisible()
    await page
      .getByLabel('选照片或文件')
      .first()
      .setInputFiles({ ...camera, name: 'hall.jpg' })
    await untilKept(page, said)
    await untilKept(page, '共享目录缺三项')
    await expect(strip(page)).toContainText('已存本机 1')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)

    // The tab is closed and another opened; then the whole browser.
    await page.close()
    page = await phoneContext.newPage()
    await page.goto('/field')
    await page.getByRole('link', { name: /福建/ }).tap()
    await expect(record(page)).toHaveValue(said)
    await phoneContext.close()
    phoneContext = await open()
    await phoneContext.setOffline(true)
    page = await phoneContext.newPage()
    await page.goto('/field')
    await page.getByRole('link', { name: /福建/ }).tap()
    await expect(record(page)).toHaveValue(said)
    await expect(page.getByRole('group', { name: '问题 1' }).getByLabel('问题描述')).toHaveValue(
      '共享目录缺三项。',
    )
    await expect(
      page.getByRole('group', { name: '问题 1' }).getByRole('img', { name: 'IMG_2017.jpg' }),
    ).toBeVisible()
    await page.getByRole('button', { name: '完成并提交' }).tap()
    await expect(page.getByText('已写完,等有网络时自动提交')).toBeVisible()

    await phoneContext.setOffline(false)
    await expect(page.getByText('这次督导已提交')).toBeVisible()
    await expect(strip(page)).toContainText('已存本机 0')
    await page.getByRole('link', { name: '查看督导记录' }).tap()
    await expect(page.locator('main')).toContainText(said)
    await expect(page.locator('main')).toContainText('共享目录缺三项。')
    await expect(page.locator('main')).toContainText('hall.jpg')

    const kept = await sql<{ id: string }[]>`select id from visits where record = ${said}`
    expect(kept).toHaveLength(1)
    const photos = await sql<{ id: string; programmeId: string; ofFinding: boolean }[]>`
    select a.id, a.programme_id as "programmeId", f.id is not null as "ofFinding" from attachments a
      left join findings f on f.programme_id = a.programme_id and f.id = a.finding_id
    where coalesce(a.visit_id, f.visit_id) = ${kept[0]!.id} order by 3`
    expect(photos.map(({ ofFinding }) => ofFinding)).toEqual([false, true])
    for (const photo of photos) {
      const bytes = await (await page.request.get(`/api/files/${photo.programmeId}/${photo.id}`)).body()
      expect(bytes.includes('GPS 30.2741N'), 'what the camera wrote into it is gone').toBe(false)
      const size = await page.evaluate(async (base64) => {
        const jpeg = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const { width, height } = await createImageBitmap(new Blob([jpeg]))
        return [width, height]
      }, bytes.toString('base64'))
      expect(size).toEqual([1600, 1200])
    }
  },
)

phone(
  'two who write the same visit are shown both sides, and what was chosen stands',
  async ({ open, as }) => {
    const [mine, theirs] = [`甲看到的。(${Date.now()})`, `乙看到的。(${Date.now()})`]
    const context = await open()
    const page = await context.newPage()
    await signIn(page, 'supervisor')
    await takeAlong(page, jiangxi)
    const [second] = await sql<{ id: string; name: string }[]>`
    select id, name from people where username = 'supervisor2'`
    await page.locator(`input[name=memberIds][value="${second!.id}"]`).check()
    await record(page).fill('一起写的开头。')
    await page.getByRole('textbox', { name: '地点选填', exact: true }).fill('省政务大厅')
    await untilKept(page, '一起写的开头')
    await expect(strip(page)).toContainText('已同步 1')

    await context.setOffline(true)
    await record(page).fill(mine)
    await untilKept(page, mine)

    const other = await as('supervisor2')
    await other.goto('/field')
    await other.getByRole('link', { name: '带走 江西' }).first().click()
    await expect(record(other)).toHaveValue('一起写的开头。')
    await record(other).fill(theirs)
    await other.getByRole('textbox', { name: '地点选填', exact: true }).fill('省信息中心')
    await expect(strip(other)).toContainText('已存本机 1')
    await expect(strip(other)).toContainText('已同步 1')

    await context.setOffline(false)
    const choice = page.getByRole('region', { name: '这次督导在别处也改过,请逐项选择' })
    await expect(choice).toContainText(mine)
    await expect(choice).toContainText(theirs)
    await expect(choice.getByRole('group')).toHaveCount(1)
    await expect(strip(page)).toContainText('有冲突 1')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await choice.locator('label', { hasText: theirs }).tap()
    await choice.getByRole('button', { name: '按所选保存' }).tap()
    await expect(strip(page)).toContainText('有冲突 0')
    await expect(strip(page)).toContainText('已同步 1')
    await expect(record(page)).toHaveValue(theirs)
    // What only one of them changed came together by itself.
    await expect(page.getByRole('textbox', { name: '地点选填', exact: true })).toHaveValue('省信息中心')
    const [kept] = await sql<{ content: Record<string, string> }[]>`
    select content from visit_drafts where unit_id = ${jiangxi} order by updated_at desc limit 1`
    expect(kept!.content).toMatchObject({ record: theirs, place: '省信息中心' })
  },
)

phone(
  'what one person wrote on a phone is not shown to the next, and signing out asks before it is gone',
  async ({ open }) => {
    const said = `只在这部手机上。(${Date.now()})`
    const context = await open()
    const page = await context.newPage()
    await signIn(page, 'supervisor')
    await takeAlong(page, shandong)
    await context.setOffline(true)
    await record(page).fill(said)
    await untilKept(page, said)
    await context.setOffline(false)
    await page.route('**/api/v1/visit-drafts', (route) => route.abort())

    await page.goto(base)
    await page.locator('.shell-tools summary').last().tap()
    await page.getByRole('button', { name: '退出登录' }).tap()
    const ask = page.getByRole('dialog', { name: '本机还有没同步的督导' })
    await expect(ask).toBeVisible()
    await ask.getByRole('button', { name: '取消' }).tap()

    // The session ends by itself: what was written stays, and is sent after signing in again.
    await context.clearCookies()
    await page.goto('/field')
    await expect(strip(page)).toContainText('登录已结束')
    await page.getByRole('link', { name: /山东/ }).tap()
    await expect(record(page)).toHaveValue(said)

    await signIn(page, 'supervisor2')
    await page.goto('/field')
    await expect(page.getByText('还没有带走的督导')).toBeVisible()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('还没有带走的督导')).toBeVisible()
    await context.setOffline(false)
    await context.clearCookies()

    await page.unroute('**/api/v1/visit-drafts')
    await signIn(page, 'supervisor')
    await page.goto('/field')
    await page.getByRole('link', { name: /山东/ }).tap()
    await expect(record(page)).toHaveValue(said)
    await expect(strip(page)).toContainText('已存本机 0')
    await page.goto(base)
    await page.locator('.shell-tools summary').last().tap()
    await page.getByRole('button', { name: '退出登录' }).tap()
    await page.waitForURL('**/sign-in')
    await page.goto('/field')
    await expect(page.getByText('请先联网登录一次')).toBeVisible()
  },
)
