/** An answer given at the door: `{error}` for machines, plain words for people. */
export function refuse(request, response, status, words) {
  const forMachines = request.url?.startsWith("/api/");
  const body = forMachines ? JSON.stringify({ error: words }) : `${words}\n`;
  response.writeHead(status, {
    "content-type": forMachines ? "application/json" : "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
