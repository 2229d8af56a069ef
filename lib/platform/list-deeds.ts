import { insertListItem, lockListItem, putUsage, updateListItem } from '../../db/queries/list-items.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { ofItem } from './events.ts'
import { acceptItemForm, listItemForm, returnItemForm, serveForm, usageForm } from './form.ts'
import { acceptItem, serve, usage } from './platform.ts'

/** An item the department owes the platform by its day. */
export const addListItemDeed = deed({
  may: 'platform.list',
  form: listItemForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input, actor, programme, today }) => {
    if (input.dueOn < today) throw new Refusal('platform.due-past', { today }, 'dueOn')
    const row = { programmeId: programme.id, ...input, listedOn: today, recordedBy: actor.id }
    const id = await insertListItem(tx, row)
    const { unitId, title, dueOn, dataElements } = input
    return {
      value: { id, unitId },
      events: [ofItem('item-listed', { id, unitId, title }, { dueOn, dataElements })],
    }
  },
})

export const serveItemDeed = deed({
  may: 'platform.propose',
  form: serveForm,
  on: (tx, { itemId }, { programme }) => lockListItem(tx, programme.id, itemId),
  do: async ({ tx, subject: item, input: { version, servedOn }, programme, today }) => {
    refuseIfStale(item, version)
    serve(item, servedOn, today)
    await updateListItem(tx, programme.id, item.id, { servedOn })
    return {
      value: { id: item.id },
      events: [ofItem('item-served', item, { servedOn }, { servedOn: null })],
    }
  },
})

export const acceptItemDeed = deed({
  may: 'platform.accept',
  form: acceptItemForm,
  on: (tx, { itemId }, { programme }) => lockListItem(tx, programme.id, itemId),
  do: async ({ tx, subject: item, actor, programme, today }) => {
    acceptItem(item)
    await updateListItem(tx, programme.id, item.id, { acceptedOn: today, acceptedBy: actor.id })
    return {
      value: { id: item.id },
      events: [ofItem('item-accepted', item, { acceptedOn: today }, { acceptedOn: null })],
    }
  },
})

/** The service does not yet do what the list asks; the unit is told why and serves it again. */
export const returnItemDeed = deed({
  may: 'platform.accept',
  form: returnItemForm,
  on: (tx, { itemId }, { programme }) => lockListItem(tx, programme.id, itemId),
  do: async ({ tx, subject: item, input: { reason }, programme }) => {
    acceptItem(item)
    await updateListItem(tx, programme.id, item.id, { servedOn: null })
    return {
      value: { id: item.id },
      events: [ofItem('item-returned', item, { reason, servedOn: null }, { servedOn: item.servedOn })],
    }
  },
})

/** A month's calls with where the figure comes from; put right by giving the month again. */
export const recordUsageDeed = deed({
  may: 'platform.list',
  form: usageForm,
  on: (tx, { itemId }, { programme }) => lockListItem(tx, programme.id, itemId),
  do: async ({ tx, subject: item, input: { month, calls, from }, actor, programme, today }) => {
    usage(item, month, today)
    const row = { programmeId: programme.id, listItemId: item.id, month, calls, from, recordedBy: actor.id }
    await putUsage(tx, row)
    return {
      value: { id: item.id },
      events: [ofItem('usage-recorded', item, { month: month.slice(0, 7), calls, from })],
    }
  },
})
