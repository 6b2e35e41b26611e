// Everything that touches the folder, the engine or its data. Commands load this after their first picture is on screen.
export * from './desk.ts'
export * from './rows.ts'
