/**
 * Results written for people.
 *
 * @module report
 */
export { type TerminalOptions, toTerminal } from './terminal.js'
