// The published types of nspell pull in all of Node's, which this package must not see.
declare module 'nspell' {
  export default function nspell(aff: string, dic: string): {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
}
