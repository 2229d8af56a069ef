import { getTranslations } from 'next-intl/server'
import { Menu, MenuLink } from '../ui/menu.tsx'
import { SignOut } from './sign-out.tsx'

export async function PersonMenu({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('app')
  const leaving = await getTranslations('field.leaving')
  return (
    <Menu label={name} end>
      <MenuLink href="/account">{t('nav.account')}</MenuLink>
      <SignOut
        personId={id}
        label={t('signOut')}
        words={{
          title: leaving('title'),
          text: leaving('text'),
          sync: leaving('sync'),
          leave: leaving('leave'),
          cancel: leaving('cancel'),
        }}
      />
    </Menu>
  )
}
