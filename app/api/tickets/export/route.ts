import type { Actor } from "@/lib/actor";
import { csvLine } from "@/lib/bulk/csv";
import { exportBatch, exportHead, readExport, startExport } from "@/lib/bulk/export";
import { Refusal } from "@/lib/refusal";
import { formInput } from "@/lib/web/form";
import { route } from "@/lib/web/route";

/** Tickets as a CSV file, sent as it is read: a form with the picked numbers or the queue's filter asks for it. */
export const POST = route(async (request, { actor }) => {
  const { ids } = await startExport(actor, formInput(await formOf(request)));
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="tickets-${new Date().toISOString().slice(0, 10)}.csv"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
  return new Response(lines(actor, ids), { headers });
});

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Refusal("malformed", "This isn't a form.");
  }
}

/** A batch is read when the one before has been taken; who goes away stops it. */
function lines(actor: Actor, ids: number[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    start(controller) {
      // The mark at the beginning tells spreadsheets that it is UTF-8.
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(exportHead)}`));
    },
    async pull(controller) {
      const batch = ids.slice(next, next + exportBatch);
      next += exportBatch;
      if (batch.length === 0) return controller.close();
      const rows = await readExport(actor, { ids: batch });
      controller.enqueue(encoder.encode(rows.map(csvLine).join("")));
    },
  });
}
