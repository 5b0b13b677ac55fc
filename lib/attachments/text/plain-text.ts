import { textEncodingOf } from "@/lib/attachments/rules";
import { limits } from "./limits";

/** UTF-16 takes two bytes where UTF-8 may take one. */
export function textOfPlain(file: Buffer): string {
  return new TextDecoder(textEncodingOf(file)).decode(file.subarray(0, 2 * limits.textBytes));
}
