import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('commas, quotes and line ends stay within their cell', () => {
  expect(csvOf([['一,二', 'a"b', '上\n下', 3, null]])).toBe('\uFEFF"一,二","a""b","上\n下",3,\r\n')
})

test('what starts like a formula is text; a number stays a number', () => {
  expect(csvOf([['=1+1', '@x', '-a', -3]])).toBe("\uFEFF'=1+1,'@x,'-a,-3\r\n")
})
