'use server'

import { action } from '../../../lib/access/action.ts'
import { addRobotDeed, endRobotDeed, testEmailDeed, testRobotDeed } from '../../../lib/channels/deeds.ts'

export const addRobot = action(addRobotDeed, () => '/admin/channels?said=channel.added')
export const endRobot = action(endRobotDeed, () => '/admin/channels?said=channel.ended')
export const testRobot = action(testRobotDeed, () => '/admin/channels?said=channel.tested')
export const testEmail = action(testEmailDeed, () => '/admin/channels?said=channel.tested')
