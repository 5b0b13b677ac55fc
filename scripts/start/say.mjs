// Whoever listened may be gone, as in `npm start | head`; that must not keep us from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** A line for the person at the terminal. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
