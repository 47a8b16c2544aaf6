import { compareShare } from './compare.ts'

compareShare(1)
