import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own that can be filled to the last byte, and emptied again. */
export interface SmallDisk {
  readonly folder: string
  readonly fill: () => void
  readonly empty: () => void
  readonly end: () => void
}

const megabyte = 1024 * 1024

/** A file system in memory at this place; null where this account may not mount one. */
export const smallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder])
  if (mounted.status !== 0) return null
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => {
      const file = openSync(filler, 'a')
      try {
        // What is left after a piece that did not fit is filled by smaller ones.
        for (const size of [megabyte, 65_536, 4096]) writeUntilFull(file, Buffer.alloc(size))
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(filler, { force: true }),
    end: () => void spawnSync('umount', [folder]),
  }
}

/** Writes this again and again, until the disk has no room for it. */
const writeUntilFull = (file: number, bytes: Buffer): void => {
  try {
    while (writeSync(file, bytes) === bytes.length);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ENOSPC') throw error
  }
}
