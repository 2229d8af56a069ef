import { demoPassword } from '../db/seed/demo-people.ts'
import { expect, signIn, test, typeSignIn } from './support/people.ts'
import { base } from './support/places.ts'

test('a person is added, given a seat, changes the first password and works; what is taken away is gone at once', async ({
  as,
  stranger,
}) => {
  const username = `liaison-${Date.now()}`
  const admin = await as('sysadmin')
  await admin.goto('/admin/people')
  await admin.getByRole('link', { name: '新增人员' }).first().click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('新增人员')
  await admin.getByRole('textbox', { name: '用户名' }).fill(username)
  await admin.getByRole('textbox', { name: '姓名' }).fill('福建新联络员')
  await admin.getByRole('button', { name: '新增人员' }).click()
  await expect(admin.getByText('人员已新增,这是初始密码')).toBeVisible()
  const first = await admin.locator('code').innerText()

  await admin.getByRole('link', { name: '去授予席位' }).click()
  await admin.getByLabel('组或单位').selectOption({ label: '福建' })
  await admin.getByLabel('职务').selectOption({ label: '联络员' })
  await admin.getByRole('button', { name: '授予席位' }).click()
  await expect(admin.getByText('席位已授予')).toBeVisible()
  const personPage = new URL(admin.url()).pathname

  const liaison = await stranger()
  await signIn(liaison, username, first)
  await expect(liaison.getByText('这是您第一次用初始密码登录')).toBeVisible()
  await liaison.goto(`${base}/work`)
  await expect(liaison).toHaveURL(/\/account/)
  const chosen = 'only-i-know-this-1'
  await liaison.getByLabel('现在的密码').fill(first)
  await liaison.getByLabel('新密码', { exact: true }).fill(chosen)
  await liaison.getByLabel('再输入一次新密码').fill(chosen)
  await liaison.getByRole('button', { name: '修改密码' }).click()
  await expect(liaison.getByText('密码已修改')).toBeVisible()
  await liaison.goto(`${base}/work`)
  await expect(liaison.locator('main')).toContainText('福建')

  await admin.goto(personPage)
  await admin.getByRole('button', { name: '结束席位' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '结束席位' }).click()
  await expect(admin.getByText('席位已结束,立即生效')).toBeVisible()
  expect((await liaison.goto(`${base}/work`))?.status(), 'without a seat the programme is not there').toBe(
    404,
  )

  await admin.getByRole('button', { name: '停用' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(admin.getByText('已停用,立即生效')).toBeVisible()
  await liaison.goto('/account')
  await expect(liaison, 'the next request of a disabled person').toHaveURL(/\/sign-in/)
  await typeSignIn(liaison, username, chosen)
  await expect(liaison.getByText('此账号已停用')).toBeVisible()
})

test('signing out everywhere ends every device’s sign-in with its next request', async ({ as }) => {
  const desk = await as('technical', { fresh: true })
  const phone = await as('technical', { fresh: true, width: 390 })
  await phone.goto('/account')
  await phone.getByRole('button', { name: '在所有设备上退出' }).click()
  await expect(phone).toHaveURL(/\/sign-in/)
  await desk.goto(base)
  await expect(desk).toHaveURL(/\/sign-in/)
})

test('five wrong passwords close the account and the address; the security administrator opens them again', async ({
  as,
  stranger,
}) => {
  const address = `203.0.113.${1 + (Date.now() % 250)}`
  const guesser = await stranger()
  await guesser.setExtraHTTPHeaders({ 'x-forwarded-for': address })
  const username = `nobody-${Date.now()}`
  await guesser.goto('/sign-in')
  for (let guess = 1; guess <= 5; guess++) {
    await typeSignIn(guesser, username, `guess-${guess}`)
    await expect(guesser.getByText(guess < 5 ? '用户名或密码不对' : '失败次数过多')).toBeVisible()
    await expect(guesser.getByRole('button', { name: '登录', exact: true })).toBeEnabled()
  }
  await typeSignIn(guesser, 'advisor', demoPassword)
  await expect(guesser.getByText(/失败次数过多,请在 \d+ 分钟后再试/)).toBeVisible()

  const security = await as('secadmin')
  await security.goto('/admin/sign-in')
  for (const closed of [address, username]) {
    await security.getByRole('row').filter({ hasText: closed }).getByRole('button', { name: '解锁' }).click()
    await expect(security.getByRole('row').filter({ hasText: closed })).toHaveCount(0)
  }
  await typeSignIn(guesser, 'advisor', demoPassword)
  await guesser.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
})

test('the audit administrator reads what was done; no administrator sees the programme', async ({ as }) => {
  const audit = await as('auditadmin')
  await audit.goto('/admin/events')
  await expect(audit.getByRole('row').nth(1)).toBeVisible()
  for (const person of ['sysadmin', 'secadmin', 'auditadmin'])
    expect((await (await as(person)).goto(base))?.status(), person).toBe(404)
})
