'use server'

import { action } from '../../../../lib/access/action.ts'
import {
  acceptMountDeed,
  freezeInventoryDeed,
  mountDeed,
  returnMountDeed,
} from '../../../../lib/platform/catalogue-deeds.ts'
import { acceptStepDeed, claimStepDeed, returnStepDeed } from '../../../../lib/platform/connection-deeds.ts'
import {
  acceptItemDeed,
  addListItemDeed,
  recordUsageDeed,
  returnItemDeed,
  serveItemDeed,
} from '../../../../lib/platform/list-deeds.ts'
import { judgeSystemDeed, recordSystemDeed, settleSystemDeed } from '../../../../lib/platform/system-deeds.ts'
import { answerDeed, askDeed } from '../../../../lib/requests/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>

const toUnit = (said: string) => (value: { unitId: string }, entries: Entries) =>
  after(entries, `platform/${value.unitId}`, `platform.${said}`)
const toItem = (said: string) => (value: { id: string }, entries: Entries) =>
  after(entries, `platform/list/${value.id}`, `platform.${said}`)
const toRequest = (said: string) => (value: { id: string }, entries: Entries) =>
  after(entries, `platform/requests/${value.id}`, `request.${said}`)

export const claimStep = action(claimStepDeed, toUnit('step-claimed'))
export const acceptStep = action(acceptStepDeed, toUnit('step-accepted'))
export const returnStep = action(returnStepDeed, toUnit('step-returned'))

export const freezeInventory = action(freezeInventoryDeed, toUnit('inventory-frozen'))
export const mountBatch = action(mountDeed, toUnit('mounted'))
export const acceptMount = action(acceptMountDeed, toUnit('mount-accepted'))
export const returnMount = action(returnMountDeed, toUnit('mount-returned'))

export const recordSystem = action(recordSystemDeed, toUnit('system-found'))
export const judgeSystem = action(judgeSystemDeed, toUnit('system-judged'))
export const settleSystem = action(settleSystemDeed, toUnit('system-settled'))

export const addListItem = action(addListItemDeed, toItem('item-listed'))
export const serveItem = action(serveItemDeed, toItem('item-served'))
export const acceptItem = action(acceptItemDeed, toItem('item-accepted'))
export const returnItem = action(returnItemDeed, toItem('item-returned'))
export const recordUsage = action(recordUsageDeed, toItem('usage-recorded'))

export const askRequest = action(askDeed, toRequest('asked'))
export const answerRequest = action(answerDeed, toRequest('answered'))
