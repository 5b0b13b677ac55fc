// One file to the server. XMLHttpRequest, because fetch can't say how far an upload has come.
import { fileWords } from "@/lib/attachments/rules";

export type Received = { id: string; name: string; mediaType: string; size: number };

type Listener = {
  onProgress: (progress: number) => void;
  onReceived: (file: Received) => void;
  /** `final`: the same file would be refused again. */
  onFailed: (error: string, final: boolean) => void;
};

/** Returns how to cancel; after that nothing is heard any more. */
export function sendFile(file: File, { onProgress, onReceived, onFailed }: Listener): () => void {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append("file", file);
  request.open("POST", "/api/attachments");
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  request.onload = () => {
    if (request.status === 201) return onReceived(request.response as Received);
    const said = (request.response as { error?: string } | null)?.error;
    const final = [400, 413, 415].includes(request.status);
    onFailed(request.status === 401 ? signedOut : (said ?? fileWords.offline), final);
  };
  request.onerror = () => onFailed(fileWords.offline, false);
  request.send(form);
  return () => request.abort();
}

/** A file that was received and then taken off the form; if this fails, it is swept away within the hour. */
export function takeBack(id: string): void {
  fetch(`/api/attachments/${id}`, { method: "DELETE", keepalive: true }).catch(() => undefined);
}

const signedOut = "You are signed out. Sign in again in another tab, then try the file again.";
