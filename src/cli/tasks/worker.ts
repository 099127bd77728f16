import Tinypool from 'tinypool'
import { profileFinder } from '../profiles.js'
import type { Outcome, Piece, Task } from '../task.js'
import { workOn } from './work.js'

// What a worker thread runs: the pool calls the default export for each piece.

const task: Task = Tinypool.workerData
const profileOf = profileFinder(task.profiles)

export default (piece: Piece): Promise<Outcome> => workOn(piece, task, profileOf)
