import { expect, test } from 'vitest'
import { jpegName, photoSize } from './photo-size.ts'

test('a photo is brought within 1600 pixels on its longer side and keeps its shape', () => {
  expect(photoSize(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(photoSize(3000, 4000)).toEqual({ width: 1200, height: 1600 })
})

test('a small photo is not enlarged, and no side vanishes', () => {
  expect(photoSize(640, 480)).toEqual({ width: 640, height: 480 })
  expect(photoSize(1600, 1600)).toEqual({ width: 1600, height: 1600 })
  expect(photoSize(20_000, 3)).toEqual({ width: 1600, height: 1 })
})

test('its name says what it has become', () => {
  expect(jpegName('机房.HEIC')).toBe('机房.jpg')
  expect(jpegName('IMG.1.png')).toBe('IMG.1.jpg')
  expect(jpegName('.png')).toBe('photo.jpg')
})
