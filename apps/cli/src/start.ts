#!/usr/bin/env node
// The published entry: turns on Node's compile cache before anything else is loaded.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
