/** Text without the one character PostgreSQL cannot keep; asked for by nobody but those who probe. */
export const keepable = (text: string) => text.replaceAll('\0', '')
