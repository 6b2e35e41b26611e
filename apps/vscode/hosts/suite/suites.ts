import { tree } from './tree.ts'

/** All of them, in the order they run: one host, one folder. Each brings back what it changed. */
export function suites(): void {
  tree()
}
