export * from './claims/index.ts'
export * from './model/index.ts'
export * from './plan/index.ts'
export * from './time/index.ts'
