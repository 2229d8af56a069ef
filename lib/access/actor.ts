/** The five groups of 1+3+1 (paper §2.6). */
export const groups = ['leading', 'promotion', 'technical', 'advisory', 'supervision'] as const
export type Group = (typeof groups)[number]

export const unitPosts = ['principal', 'deputy', 'liaison', 'technical-contact'] as const
export type UnitPost = (typeof unitPosts)[number]
export type Post = 'head' | 'member' | 'observer' | UnitPost

export type Administration = 'system' | 'security' | 'audit'
export type Language = 'zh-CN' | 'en'

export type Seat = {
  id: string
  group: Group | null
  unitId: string | null
  post: Post
}

export type Person = {
  id: string
  username: string
  name: string
  organisationId: string | null
  administration: Administration | null
  language: Language
  mustChangePassword: boolean
}

/** Who is acting: a person with the seats held today in the programme the act is about. */
export type Actor = Person & { seats: readonly Seat[] }

/** What a permission is asked about. A unit's record names its unit; the door adds the unit's organisation. */
export type Subject = {
  unitId?: string | null
  unitOrganisationId?: string | null
  submittedBy?: string | null
  /** People of the press who went along: they see this record, and nothing else. */
  companionIds?: readonly string[]
  /** The group whose meeting, decision or action it is. */
  group?: Group | null
}
