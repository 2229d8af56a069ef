import { lockExtensible, moveDueDay } from '../../db/queries/extensible.ts'
import {
  insertExtension,
  lockExtension,
  updateExtension,
  waitingExtension,
} from '../../db/queries/extensions.ts'
import { findLadder } from '../../db/queries/ladder.ts'
import { deed } from '../access/deed.ts'
import { flagLetters } from '../letters/flag.ts'
import { refuseIfStale } from '../refusal.ts'
import {
  decideBy,
  decidingGroup,
  refuseAsking,
  refuseDecided,
  refuseGranting,
  refuseSilentRefusal,
} from './extension.ts'
import { askExtensionForm, decideExtensionForm } from './form.ts'

/** More time, asked before it is due, with the reason. Until it is granted the ladder climbs on. */
export const askExtensionDeed = deed({
  may: 'extension.ask',
  form: askExtensionForm,
  on: (tx, { kind, recordId }, { programme }) => lockExtensible(tx, programme, kind, recordId),
  do: async ({ tx, subject, input: { kind, recordId, newDueOn, reason }, actor, programme, today }) => {
    refuseAsking(subject, newDueOn, today, await waitingExtension(tx, programme.id, kind, recordId))
    const { replyWithin } = await findLadder(tx, programme)
    const group = decidingGroup(kind)
    const { unitId, dueOn, title, titleEn } = subject
    const id = await insertExtension(tx, {
      programmeId: programme.id,
      unitId,
      kind,
      recordId,
      item: title,
      itemEn: titleEn,
      dueOn,
      newDueOn,
      reason,
      group,
      askedOn: today,
      askedBy: actor.id,
      decideBy: decideBy(today, replyWithin),
    })
    return {
      value: { id },
      events: [
        {
          name: 'extension.asked',
          record: { kind: 'extension', id },
          unitId,
          after: { kind, recordId, title, titleEn, dueOn, newDueOn, reason, group },
        },
      ],
    }
  },
})

/** Granted, the due day moves and the rungs count from the new one; refused, with a reason, it stays. */
export const decideExtensionDeed = deed({
  may: 'extension.decide',
  form: decideExtensionForm,
  on: (tx, { extensionId }, { programme }) => lockExtension(tx, programme.id, extensionId),
  do: async ({ tx, subject: asked, input, actor, programme, today }) => {
    refuseDecided(asked)
    refuseIfStale(asked, input.version)
    const granted = input.grant === 'yes'
    refuseSilentRefusal(granted, input.decision)
    const { kind, recordId, newDueOn, unitId } = asked
    const outdated = []
    if (granted) {
      const now = await lockExtensible(tx, programme, kind, recordId)
      if (now) refuseGranting(now, newDueOn)
      await moveDueDay(tx, programme.id, kind, recordId, newDueOn)
      if (kind === 'assignment') outdated.push(...(await flagLetters(tx, { programme, today }, [recordId])))
    }
    await updateExtension(tx, programme.id, asked.id, {
      ...(granted ? { grantedOn: today, grantedBy: actor.id } : { refusedOn: today, refusedBy: actor.id }),
      decision: input.decision || null,
    })
    const { item: title, itemEn: titleEn, dueOn, askedBy } = asked
    return {
      value: { id: asked.id, granted },
      events: [
        {
          name: granted ? 'extension.granted' : 'extension.refused',
          record: { kind: 'extension', id: asked.id },
          unitId,
          before: { dueOn },
          after: { kind, recordId, title, titleEn, newDueOn, decision: input.decision, askedBy },
        },
        ...outdated,
      ],
    }
  },
})
