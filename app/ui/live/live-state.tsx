/** "As of 14:02:11 ● live". Filled by LiveNumbers; before the first message it shows what the page knew. */
export function LiveState({ prefix, at, label }: { prefix: string; at: string; label: string }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap text-sm text-soft">
      <span>
        {prefix} <time data-live-at="">{at}</time>
      </span>
      <span className="live-dot" data-live-state="">
        {label}
      </span>
    </span>
  )
}
