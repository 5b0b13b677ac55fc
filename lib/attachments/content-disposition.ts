// The name a download is saved under (RFC 6266, RFC 5987): plain letters for old clients, the true name beside them.

export function contentDisposition(kind: "attachment" | "inline", fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${extended(fileName)}`;
}

/** encodeURIComponent leaves four characters that RFC 5987 does not allow. */
function extended(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
