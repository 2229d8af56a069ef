import { expect, test } from 'vitest'
import { disposition } from './send.ts'
import { plainName, sniff } from './sniff.ts'

const text = (words: string) => new TextEncoder().encode(words)
const program = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, ...new Array(300).fill(0)])
const pdf = text('%PDF-1.7\n1 0 obj\n')
const png = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54],
])

test('a file is what its content says', async () => {
  expect(await sniff(pdf, '台账.pdf')).toBe('application/pdf')
  expect(await sniff(png, '现场.PNG')).toBe('image/png')
  expect(await sniff(text('完成😀'), '说明.txt')).toBe('text/plain')
  expect(await sniff(text('序号,工作任务\n1,接入'), '清单.csv')).toBe('text/csv')
})

test('text in the encoding of older Chinese programs is text', async () => {
  // 完成 in GB 18030.
  expect(await sniff(new Uint8Array([0xcd, 0xea, 0xb3, 0xc9]), '说明.txt')).toBe('text/plain')
})

test('a program renamed to a document is disguised', async () => {
  await expect(sniff(program, '台账.pdf')).rejects.toMatchObject({
    message: 'file.disguised',
    params: { name: '台账.pdf', extension: 'pdf' },
  })
  await expect(sniff(program, '台账.txt')).rejects.toThrow('file.disguised')
  await expect(sniff(png, '台账.pdf')).rejects.toThrow('file.disguised')
})

test('a program under its own name is no evidence', async () => {
  await expect(sniff(program, 'setup.exe')).rejects.toThrow('file.kind-refused')
  await expect(sniff(text('echo'), 'run.sh')).rejects.toThrow('file.kind-refused')
  await expect(sniff(text('words'), 'no-ending')).rejects.toThrow('file.kind-refused')
})

test('what a browser or an interpreter would run is refused whatever it is called', async () => {
  for (const words of [
    '<script>alert(1)</script>',
    '\n <!-- x --> <!DOCTYPE html><p>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\ufeff<html></html>',
    '#!/bin/sh\nrm',
    '<?php system(1);',
  ])
    await expect(sniff(text(words), '说明.txt'), words).rejects.toThrow('file.disguised')
})

test('an empty file is refused by name', async () => {
  await expect(sniff(new Uint8Array(), '空.pdf')).rejects.toThrow('file.empty')
})

test('a name keeps its words and loses what deceives', () => {
  expect(plainName('C:\\上报\\台账😀.pdf')).toBe('台账😀.pdf')
  expect(plainName('../../etc/passwd')).toBe('passwd')
  expect(plainName('发票\u202efdp.exe')).toBe('发票fdp.exe')
  expect(plainName('\u0000\n')).toBe('file')
  expect(plainName(`${'长'.repeat(300)}.pdf`)).toMatch(/^长{196}\.pdf$/)
})

test('a download carries its Chinese name, and cannot break out of its header', () => {
  expect(disposition('进展"\r\n.txt')).toBe(
    `attachment; filename="_____.txt"; filename*=UTF-8''%E8%BF%9B%E5%B1%95%22%0D%0A.txt`,
  )
})
