/** Ends with words, not a stack, where Node is too old for what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Deskwell needs Node 20.19 or newer (22 or 24 recommended); this is ${process.versions.node}.`);
  process.exit(1);
}
