import { redirect } from 'next/navigation'
import { programmesOf } from '../db/queries/actors.ts'
import { accompaniedBy } from '../db/queries/plans.ts'
import { findSeats } from '../db/queries/seats.ts'
import { homeOf } from '../lib/access/home.ts'
import { page } from '../lib/access/view.ts'
import { NoProgramme } from './frame/no-programme.tsx'

/** Everybody lands where their next step is: units at their work, groups at the overview, administrators at theirs. */
export default page({ may: 'account.keep', within: 'house' }, async ({ read, actor }) => {
  if (actor.administration) redirect('/admin')
  const [programme] = await programmesOf(read, actor.id)
  if (!programme) {
    if ((await accompaniedBy(read, actor.id)).length > 0) redirect('/accompanied')
    return <NoProgramme />
  }
  redirect(`/programmes/${programme.id}${homeOf(await findSeats(read, programme.id, actor.id))}`)
})
