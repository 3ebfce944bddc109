/** Puts a text on the clipboard twice, formatted and plain: who pastes gets the form that fits. */
export async function copyFormatted(html: string, plain: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
  ]);
}
