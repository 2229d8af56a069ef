import { getTranslations } from 'next-intl/server'
import { Menu, MenuLink } from '../ui/menu.tsx'
import { SignOut } from './sign-out.tsx'

export async function PersonMenu({ name }: { name: string }) {
  const t = await getTranslations('app')
  return (
    <Menu label={name} end>
      <MenuLink href="/account">{t('nav.account')}</MenuLink>
      <SignOut label={t('signOut')} />
    </Menu>
  )
}
