/**
 * A process that reads a PDF from its input and writes the words of its pages, one page after the other: node
 * pdf-reader.mjs <bytes of words that are enough> <megabytes of memory that are too many>
 */
import { buffer } from "node:stream/consumers";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";

const mostPages = 200;
const [enough, tooMany] = process.argv.slice(2).map(Number);

if (isMainThread) {
  const file = await buffer(process.stdin);
  new Worker(new URL(import.meta.url), { workerData: file, argv: process.argv.slice(2) });
  // While it unpacks, the thread that reads can't be asked how much it holds; a small file may unpack to gigabytes.
  setInterval(() => process.memoryUsage.rss() > tooMany * 1024 * 1024 && process.exit(1), 20).unref();
} else {
  const pdf = await getDocumentProxy(workerData);
  let bytes = 0;
  for (let n = 1; n <= Math.min(pdf.numPages, mostPages) && bytes < enough; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    bytes += Buffer.byteLength(words);
    process.stdout.write(`${words} `);
    page.cleanup();
  }
}
