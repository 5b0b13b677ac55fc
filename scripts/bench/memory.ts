import { proportionalOf, residentOf } from "@/scripts/bench/process-tree";

const every = 500;

/** Looks at the memory of server and database now and then, and remembers the most. */
export function watchMemory(server: number, database: number) {
  const most: { server: number | null; database: number | null } = { server: null, database: null };
  const look = () => {
    most.server = higher(most.server, residentOf(server));
    most.database = higher(most.database, proportionalOf(database));
  };
  const timer = setInterval(look, every);
  return {
    highest() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

const higher = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
