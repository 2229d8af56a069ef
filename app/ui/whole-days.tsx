/** A sentence whose days, e.g. 2017-11-29, stay in one piece where the line ends. */
export function WholeDays({ text }: { text: string }) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed sentence
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )
}
