import { expect, signIn, test } from './support/people.ts'

test('a sign-in the database cannot read tells the guesser nothing of the database', async ({ stranger }) => {
  const { request } = await stranger()
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: { 'x-forwarded-for': '198.51.100.9' },
    form: { csrfToken, username: `nobody\0${Date.now()}`, password: 'x\0y', json: 'true' },
  })
  expect(answer.status()).toBe(401)
  expect(await answer.text()).toMatch(/error=wrong"/)
})

test('after all this, signing in still works', async ({ stranger }) => {
  const liaison = await stranger()
  await signIn(liaison, 'liaison-guangdong')
  await expect(liaison).toHaveURL(/\/work$/)
})
