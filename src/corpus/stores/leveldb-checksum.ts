import { describe } from '../../text/arguments.js'
import { hashStep, hashText } from '../../text/hash.js'

// LevelDB has checksums, but classic-level has it read without a look at them, so that bits which a disk has turned come as they are. So each record
// has one of its own in front, of its key and what it holds.

const CHECKSUM_BYTES = 4

/** A record with its checksum. */
export function withChecksum(key: string, value: string): string {
  return `${checksumOf(key, value)} ${value}`
}

/** What such a record holds; it must be there. */
export function checked(key: string, record: string | undefined): string {
  if (record === undefined) throw missing(key)
  const end = record.indexOf(' ')
  const value = record.slice(end + 1)
  if (record.slice(0, Math.max(end, 0)) !== checksumOf(key, value)) throw damaged(key)
  return value
}

/** The same of bytes. */
export function bytesWithChecksum(key: string, bytes: Uint8Array): Uint8Array {
  const record = new Uint8Array(CHECKSUM_BYTES + bytes.length)
  record.set(bytes, CHECKSUM_BYTES)
  viewOf(record).setUint32(0, checksumOfBytes(key, bytes), true)
  return record
}

/** The bytes that such a record holds. */
export function checkedBytes(key: string, record: Uint8Array | undefined): Uint8Array {
  if (record === undefined) throw missing(key)
  const bytes = record.subarray(CHECKSUM_BYTES)
  if (record.length < CHECKSUM_BYTES || viewOf(record).getUint32(0, true) !== checksumOfBytes(key, bytes)) throw damaged(key)
  return bytes
}

/** What is said of a record that must be there. */
export function missing(key: string): Error {
  return new Error(`its record ${describe(key)} is missing`)
}

/** What is said of a record that is not what was written. */
export function damaged(key: string): Error {
  return new Error(`its record ${describe(key)} is damaged`)
}

function checksumOf(key: string, value: string): string {
  return (hashText(value, hashText(key)) >>> 0).toString(36)
}

/** Four bytes at a time, which is several times faster. */
function checksumOfBytes(key: string, bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let hash = hashText(key)
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) hash = hashStep(hash, view.getUint32(at, true))
  for (; at < bytes.length; at++) hash = hashStep(hash, bytes[at])
  return hash >>> 0
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
