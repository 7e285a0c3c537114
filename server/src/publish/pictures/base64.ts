const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as letters (RFC 4648): neither host's own is at hand in both. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    parts.push(letters[three >> 18]! + letters[(three >> 12) & 63]! + (i + 1 < bytes.length ? letters[(three >> 6) & 63]! : '=') + (i + 2 < bytes.length ? letters[three & 63]! : '='))
  }
  return parts.join('')
}
