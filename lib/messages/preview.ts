/** No more of a message is looked at for it. */
export const mostOfPreview = 600;

/** One plain line for lists: Markdown's marks go, words stay. At most 160 characters. */
export function previewOf(content: string): string {
  return content
    .slice(0, mostOfPreview)
    .replaceAll(/```[a-z]*\n?|[*_`#>]+/g, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 160);
}
