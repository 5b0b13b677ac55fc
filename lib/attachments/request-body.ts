// A request's body as it arrives. Stopping to read would reset the connection before the client has read its answer.
import { fileWords } from "@/lib/attachments/rules";
import { Refusal } from "@/lib/refusal";

/** A mobile connection may pause; one that is silent for longer is gone. */
export const idleSeconds = 15;

export class RequestBody {
  received = 0;
  private ended = false;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  constructor(
    request: Request,
    private readonly idleMs = idleSeconds * 1000,
  ) {
    this.reader = request.body?.getReader();
    this.ended = !this.reader;
  }

  /** The next bytes, or null at the end; refuses a body that breaks off or falls silent. */
  async next(): Promise<Uint8Array | null> {
    if (this.ended || !this.reader) return null;
    let silence: NodeJS.Timeout | undefined;
    const silent = new Promise<never>((_, reject) => {
      silence = setTimeout(() => reject(new Refusal("malformed", fileWords.slow)), this.idleMs);
    });
    const read = this.reader.read().catch(() => {
      throw new Refusal("malformed", fileWords.cut);
    });
    try {
      const { done, value } = await Promise.race([read, silent]);
      this.ended = done;
      this.received += value?.length ?? 0;
      return done ? null : value;
    } catch (error) {
      this.ended = true;
      throw error;
    } finally {
      clearTimeout(silence);
    }
  }

  /** Throws away up to `bytes` more, so that a client that is still sending can read its refusal. */
  async discard(bytes: number): Promise<void> {
    const until = this.received + bytes;
    while (this.received < until && (await this.next().catch(() => null)));
  }
}
