import { pdf } from "@/lib/testing/files/pdf";
import { barChart } from "@/lib/testing/files/png";

/** Files as a person would pick them. */
export const files = {
  pdf: {
    name: "delivery-note.pdf",
    mimeType: "application/pdf",
    buffer: pdf("Delivery note", ["Two readers, one bracket"]),
  },
  png: { name: "display.png", mimeType: "image/png", buffer: barChart([0.2, 0.5, 0.9]) },
  photo: { name: "photo.heic", mimeType: "image/heic", buffer: Buffer.from("no such type here") },
  tooLarge: { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(5 * 1024 * 1024 + 1, "%PDF-1.4\n") },
  disguised: { name: "invoice.pdf", mimeType: "application/pdf", buffer: Buffer.from("plain words, no PDF") },
};
