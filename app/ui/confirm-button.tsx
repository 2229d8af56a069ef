import type { ReactNode } from 'react'
import type { ButtonLook, ButtonSize } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { SubmitButton } from './submit-button.tsx'

/** Asks once and says what will be lost, then submits `action` with `fields` as hidden inputs. */
export function ConfirmButton({
  id,
  label,
  look = 'danger',
  size,
  title,
  children,
  confirm,
  pendingLabel,
  closeLabel,
  action,
  fields = {},
}: {
  id: string
  label: ReactNode
  look?: ButtonLook
  size?: ButtonSize
  title: ReactNode
  /** What will happen and what will be lost. */
  children: ReactNode
  confirm: ReactNode
  pendingLabel?: ReactNode
  closeLabel: string
  action: (data: FormData) => void | Promise<void>
  fields?: Record<string, string>
}) {
  return (
    <Dialog id={id} opener={label} openerLook={look} openerSize={size} title={title} closeLabel={closeLabel}>
      <div className="mb-4">{children}</div>
      <form action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton look={look} pendingLabel={pendingLabel}>
          {confirm}
        </SubmitButton>
      </form>
    </Dialog>
  )
}
