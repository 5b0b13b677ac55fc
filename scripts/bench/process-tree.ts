/** What the operating system says that a process and all its children have used. Linux only; null elsewhere. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const isLinux = process.platform === "linux" && existsSync("/proc/self/stat");
const ticksPerSecond = isLinux ? setting("CLK_TCK", 100) : 100;
const pageSize = isLinux ? setting("PAGESIZE", 4096) : 4096;

/** CPU milliseconds so far, user and system, children that have ended included. */
export function cpuOf(roots: number[]): number | null {
  if (!isLinux) return null;
  const ticks = treeOf(roots).reduce((sum, one) => sum + one.ticks, 0);
  return (ticks * 1000) / ticksPerSecond;
}

/** Resident memory in bytes. Pages shared between processes count for each, so it means little for PostgreSQL. */
export function residentOf(root: number): number | null {
  if (!isLinux) return null;
  return treeOf([root]).reduce((sum, one) => sum + one.pages * pageSize, 0);
}

/** Memory in bytes with each shared page counted once in all. */
export function proportionalOf(root: number): number | null {
  if (!isLinux) return null;
  try {
    const sizes = treeOf([root]).map(({ pid }) =>
      /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")),
    );
    return sizes.reduce((sum, match) => sum + Number(match?.[1] ?? 0) * 1024, 0);
  } catch {
    return null;
  }
}

type Entry = { pid: number; parent: number; ticks: number; pages: number };

function treeOf(roots: number[]): Entry[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (entry(Number(name)) ?? []) : []));
  const tree = all.filter(({ pid }) => roots.includes(pid));
  for (let level = tree; level.length > 0; ) {
    const parents = new Set(level.map(({ pid }) => pid));
    level = all.filter((one) => parents.has(one.parent) && !tree.includes(one));
    tree.push(...level);
  }
  return tree;
}

// Fields as in proc_pid_stat(5), counted after the name, which may hold spaces and brackets.
function entry(pid: number): Entry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
    return { pid, parent: fields[1] ?? 0, ticks: utime + stime + cutime + cstime, pages: fields[21] ?? 0 };
  } catch {
    return null;
  }
}

function setting(name: string, usual: number): number {
  try {
    return Number(execFileSync("getconf", [name], { encoding: "utf8" })) || usual;
  } catch {
    return usual;
  }
}
