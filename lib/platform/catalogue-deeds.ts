import {
  acceptMount,
  catalogueOf,
  deleteMount,
  insertCatalogue,
  insertMount,
  lockMount,
} from '../../db/queries/catalogues.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { ofUnit } from './events.ts'
import { acceptMountForm, inventoryForm, mountForm, returnMountForm } from './form.ts'
import { mount, refuseAccepted } from './platform.ts'

/** The audited inventory, once: it is the denominator of the catalogue for good. */
export const freezeInventoryDeed = deed({
  may: 'platform.accept',
  form: inventoryForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input: { unitId, inventory }, actor, programme, today }) => {
    const there = await catalogueOf(tx, programme.id, unitId)
    if (there) throw new Refusal('platform.inventory-frozen', { on: there.frozenOn })
    await insertCatalogue(tx, {
      programmeId: programme.id,
      unitId,
      id: unitId,
      inventory,
      frozenOn: today,
      frozenBy: actor.id,
    })
    return {
      value: { unitId },
      events: [ofUnit('inventory-frozen', 'catalogue', unitId, unitId, { inventory, frozenOn: today })],
    }
  },
})

/** A batch the unit mounted on the platform. */
export const mountDeed = deed({
  may: 'platform.propose',
  form: mountForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input: { unitId, items, on }, actor, programme, today }) => {
    mount(await catalogueOf(tx, programme.id, unitId), { items, on }, today)
    const row = { programmeId: programme.id, unitId, items, on, recordedBy: actor.id }
    const id = await insertMount(tx, row)
    return {
      value: { id, unitId },
      events: [ofUnit('mounted', 'catalogue', unitId, unitId, { mountId: id, items, on })],
    }
  },
})

export const acceptMountDeed = deed({
  may: 'platform.accept',
  form: acceptMountForm,
  on: (tx, { mountId }, { programme }) => lockMount(tx, programme.id, mountId),
  do: async ({ tx, subject: { id, unitId, items, acceptedOn }, actor, programme, today }) => {
    refuseAccepted({ acceptedOn })
    await acceptMount(tx, programme.id, id, { acceptedOn: today, acceptedBy: actor.id })
    return {
      value: { id, unitId },
      events: [
        ofUnit('mount-accepted', 'catalogue', unitId, unitId, { mountId: id, items, acceptedOn: today }),
      ],
    }
  },
})

/** A returned batch is taken back; the event keeps it and the reason. */
export const returnMountDeed = deed({
  may: 'platform.accept',
  form: returnMountForm,
  on: (tx, { mountId }, { programme }) => lockMount(tx, programme.id, mountId),
  do: async ({ tx, subject, input: { reason }, programme }) => {
    refuseAccepted(subject)
    await deleteMount(tx, programme.id, subject.id)
    const { id, unitId, items, on } = subject
    return {
      value: { id, unitId },
      events: [
        ofUnit('mount-returned', 'catalogue', unitId, unitId, { mountId: id, items, reason }, { items, on }),
      ],
    }
  },
})
