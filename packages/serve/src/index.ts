export { lastAddress, PortError, serveAsBefore, type Serving } from './address.ts'
export type { FeedServer } from './server.ts'
