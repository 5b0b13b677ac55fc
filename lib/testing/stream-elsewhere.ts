/** Another web process, as far as live screens go: opens an agent's stream and passes on what it carries. */
import { mintPerson } from "@/lib/actor";
import { openStream } from "@/lib/live/stream";

const [id, sessionId = ""] = process.argv.slice(2);
const agent = mintPerson({ role: "agent", id: Number(id), name: "Elsewhere", sessionId });
const stream = (await openStream(agent, new AbortController().signal)).getReader();
const text = new TextDecoder();
for (let piece = await stream.read(); !piece.done; piece = await stream.read())
  process.send?.(text.decode(piece.value, { stream: true }));
