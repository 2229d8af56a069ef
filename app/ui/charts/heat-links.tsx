'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { dimensionCodes, noScore } from './heat-map.ts'

/**
 * Makes the cells of the heat map beside it links to `<unit>#D1` … with their live addresses, again whenever
 * the map is drawn anew. Tab goes from unit to unit; the arrow keys move among the cells.
 */
export function HeatLinks() {
  const here = useRef<HTMLElement>(null)
  const router = useRouter()
  useEffect(() => {
    const box = here.current?.parentElement
    if (!box) return
    const dress = () => {
      for (const row of box.querySelectorAll<HTMLTableRowElement>('tr[data-unit]:not([data-dressed])'))
        dressRow(row)
    }
    dress()
    const redrawn = new MutationObserver(dress)
    redrawn.observe(box, { childList: true, subtree: true })
    const onClick = (click: MouseEvent) => follow(click, (href) => router.push(href))
    box.addEventListener('keydown', onArrow)
    box.addEventListener('click', onClick)
    return () => {
      redrawn.disconnect()
      box.removeEventListener('keydown', onArrow)
      box.removeEventListener('click', onClick)
    }
  }, [router])
  return <i ref={here} hidden />
}

function dressRow(row: HTMLTableRowElement) {
  row.dataset.dressed = ''
  const unit = row.dataset.unit as string
  const href = row.querySelector('a')?.getAttribute('href')
  const [, ...cells] = row.cells
  cells.forEach((cell, index) => {
    const code = dimensionCodes[index]
    const target = href && code ? link(cell, `${href}#${code}`) : cell
    target.dataset.live = `${unit}:${code ?? 'ecc'}`
    target.dataset.x = noScore
    if (!code) target.dataset.d = '1'
  })
}

/** The colour goes with the link: it fills the cell. */
function link(cell: HTMLTableCellElement, href: string): HTMLElement {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.tabIndex = -1
  anchor.className = cell.className
  anchor.textContent = cell.textContent
  cell.className = ''
  cell.replaceChildren(anchor)
  return anchor
}

/** A plain click goes by the router, without loading the whole product again; any other is the browser's. */
function follow(click: MouseEvent, push: (href: string) => void) {
  const href = (click.target as Element).closest('a')?.getAttribute('href')
  if (!href?.startsWith('/') || click.button !== 0) return
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
  click.preventDefault()
  push(href)
}

const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function onArrow(pressed: KeyboardEvent) {
  const step = steps[pressed.key]
  const cell = (pressed.target as Element).closest<HTMLTableCellElement>('th, td')
  const row = cell?.closest('tr')
  if (!step || !cell || !row || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return
  const rows = [...(row.closest('.hm')?.querySelectorAll<HTMLTableRowElement>('tr[data-unit]') ?? [])]
  const next = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]]?.querySelector('a')
  if (!next) return
  pressed.preventDefault()
  next.focus()
}
