// What may be attached, and what people read about it: the server and the picker say the same.

export const maxFileBytes = 5 * 1024 * 1024;
export const maxFilesPerMessage = 10;

/** `declared`: how the type that the sender named may begin; browsers are vague, but a PDF never calls itself an image. */
export const kinds = {
  pdf: { name: "PDF", extensions: ["pdf"], mediaType: "application/pdf", declared: "application/" },
  doc: { name: "DOC", extensions: ["doc"], mediaType: "application/msword", declared: "application/" },
  docx: {
    name: "DOCX",
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    declared: "application/",
  },
  jpeg: { name: "JPEG", extensions: ["jpg", "jpeg"], mediaType: "image/jpeg", declared: "image/" },
  png: { name: "PNG", extensions: ["png"], mediaType: "image/png", declared: "image/" },
  txt: { name: "TXT", extensions: ["txt"], mediaType: "text/plain", declared: "text/" },
} as const;

export type Kind = keyof typeof kinds;
export type MediaType = (typeof kinds)[Kind]["mediaType"];

export const acceptedWords = "PDF, DOC, DOCX, JPG, JPEG, PNG or TXT up to 5 MB";
/** For file pickers; naming the image types makes an iPhone hand over its photos as JPEG. */
export const acceptedByPickers = ".pdf,.doc,.docx,.jpg,.jpeg,.png,.txt,image/jpeg,image/png";

/** Only the last extension counts, in any case. */
export function kindOf(fileName: string): Kind | null {
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  if (!fileName.includes(".")) return null;
  for (const [kind, { extensions }] of entries(kinds)) {
    if ((extensions as readonly string[]).includes(extension)) return kind;
  }
  return null;
}

/** Senders that don't know the type say application/octet-stream, or nothing (which reads as text/plain). */
export function isDeclaredTypePlausible(kind: Kind, declared: string): boolean {
  const type = declared.toLowerCase();
  return ["", "application/octet-stream", "text/plain"].includes(type) || type.startsWith(kinds[kind].declared);
}

export const isImage = (mediaType: string) => mediaType.startsWith("image/");
export const isPdf = (mediaType: string) => mediaType === kinds.pdf.mediaType;
export const isText = (mediaType: string) => mediaType === kinds.txt.mediaType;
export const canPreview = (mediaType: string) => isImage(mediaType) || isPdf(mediaType) || isText(mediaType);

export const fileUrl = (id: string) => `/api/attachments/${id}`;
export const inlineUrl = (id: string) => `/api/attachments/${id}?inline`;

/** By the mark at its beginning; without one it is UTF-8. */
export function textEncodingOf(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

export const fileWords = {
  type: (name: string) => `${name} isn't accepted yet – ${acceptedWords}.`,
  size: (name: string) => `${name} is larger than 5 MB – ${acceptedWords}.`,
  content: (name: string, kind: Kind) => `${name} isn't really a ${kinds[kind].name} file – ${acceptedWords}.`,
  empty: (name: string) => `${name} is empty – choose a file with something in it.`,
  none: "Choose a file to attach.",
  several: "Send one file at a time.",
  cut: "The file didn't arrive whole. Please try again.",
  slow: "The file stopped arriving. Please try again.",
  notForm: "Send the file as a form with a field named “file”.",
  tooMany: `A message can carry up to ${maxFilesPerMessage} files.`,
  gone: "A file you attached is no longer here. Please attach it again.",
  goesOut: "This file is on its way with a reply. Take the reply back first.",
  unavailable: "We couldn't store the file just now. Your text is safe – please try the file again in a moment.",
  unreadable: "We couldn't open the file just now. Please try again in a moment.",
  offline: "The file couldn't be sent. Check your connection and try again.",
} as const;

/** 12 kB, 1.4 MB – as people read sizes. */
export function fileSizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

function entries<T extends object>(table: T) {
  return Object.entries(table) as { [K in keyof T]: [K, T[K]] }[keyof T][];
}
